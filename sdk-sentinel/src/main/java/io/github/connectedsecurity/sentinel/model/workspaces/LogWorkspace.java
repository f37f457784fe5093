package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A Log Analytics workspace: where logs are. */
public final class LogWorkspace extends ArmResource {
  private LogWorkspace(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogWorkspace of(Map<String, Object> json) { return new LogWorkspace(json); }

  /** What a workspace costs, keeps and lets in. */
  public LogWorkspaceProperties properties() { return properties(LogWorkspaceProperties::of); }
}
