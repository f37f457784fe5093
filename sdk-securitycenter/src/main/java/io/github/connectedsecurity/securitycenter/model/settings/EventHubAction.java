package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Sends to an event hub. The connection string is a secret and never returned. */
public final class EventHubAction extends AutomationAction {
  private EventHubAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EventHubAction of(Map<String, Object> json) { return new EventHubAction(json); }

  /** The event hub's ARM id. */
  public Optional<String> eventHubResourceId() { return text("eventHubResourceId"); }

  /** The policy whose key is used. */
  public Optional<String> sasPolicyName() { return text("sasPolicyName"); }

  /** Whether a managed identity is used in place of a key. */
  public Optional<Boolean> isTrustedServiceEnabled() { return bool("isTrustedServiceEnabled"); }
}
