package io.github.connectedsecurity.securitycenter.model.alerts;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A machine by the workspace it reports to. */
public final class LogAnalyticsIdentifier extends ResourceIdentifier {
  private LogAnalyticsIdentifier(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogAnalyticsIdentifier of(Map<String, Object> json) { return new LogAnalyticsIdentifier(json); }

  /** The workspace's GUID. */
  public Optional<String> workspaceId() { return text("workspaceId"); }

  /** The subscription of the workspace. */
  public Optional<String> workspaceSubscriptionId() { return text("workspaceSubscriptionId"); }

  /** The resource group of the workspace. */
  public Optional<String> workspaceResourceGroup() { return text("workspaceResourceGroup"); }

  /** The agent on the machine. */
  public Optional<String> agentId() { return text("agentId"); }
}
