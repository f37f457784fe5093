package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Sends to a workspace of Log Analytics. */
public final class WorkspaceAction extends AutomationAction {
  private WorkspaceAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceAction of(Map<String, Object> json) { return new WorkspaceAction(json); }

  /** The workspace's ARM id. */
  public Optional<String> workspaceResourceId() { return text("workspaceResourceId"); }
}
