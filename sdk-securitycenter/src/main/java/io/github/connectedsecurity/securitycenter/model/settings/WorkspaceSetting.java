package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The workspace that machines below a scope report to. */
public final class WorkspaceSetting extends ArmResource {
  private WorkspaceSetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceSetting of(Map<String, Object> json) { return new WorkspaceSetting(json); }

  /** Which; an empty view when the answer has none. */
  public WorkspaceSettingProperties properties() { return properties(WorkspaceSettingProperties::of); }
}
