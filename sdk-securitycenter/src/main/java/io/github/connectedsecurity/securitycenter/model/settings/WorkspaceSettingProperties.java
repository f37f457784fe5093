package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A workspace and who reports to it. */
public final class WorkspaceSettingProperties extends JsonModel {
  private WorkspaceSettingProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceSettingProperties of(Map<String, Object> json) { return new WorkspaceSettingProperties(json); }

  /** The workspace's ARM id. */
  public Optional<String> workspaceId() { return text("workspaceId"); }

  /** Machines below it report there; the narrower scope wins. */
  public Optional<String> scope() { return text("scope"); }
}
