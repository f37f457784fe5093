package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;

/** Changes where machines report to; what is not set stays. */
public final class WorkspaceSettingUpdate extends ArmBody<WorkspaceSettingUpdate> {
  private WorkspaceSettingUpdate() {}

  /** Starts with nothing set. */
  public static WorkspaceSettingUpdate create() { return new WorkspaceSettingUpdate(); }

  /** The workspace's ARM id. */
  public WorkspaceSettingUpdate workspaceId(String workspaceId) { return property("workspaceId", workspaceId); }

  /** The scope; a narrower one wins. */
  public WorkspaceSettingUpdate scope(String scope) { return property("scope", scope); }
}
