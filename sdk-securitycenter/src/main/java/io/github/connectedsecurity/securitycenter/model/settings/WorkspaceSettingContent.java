package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;

/** The workspace that machines below a scope shall report to. */
public final class WorkspaceSettingContent extends ArmBody<WorkspaceSettingContent> {
  private WorkspaceSettingContent() {}

  /**
   * Starts with what must be given.
   *
   * @param workspaceId the workspace's ARM id
   * @param scope the scope; a narrower one wins
   */
  public static WorkspaceSettingContent of(String workspaceId, String scope) {
    return new WorkspaceSettingContent().property("workspaceId", workspaceId).property("scope", scope);
  }
}
