package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.AUTO_PROVISIONING_SETTINGS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SETTINGS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.WORKSPACE_SETTINGS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.settings.AutoProvisioningSetting;
import io.github.connectedsecurity.securitycenter.model.settings.AutoProvisioningSettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.Setting;
import io.github.connectedsecurity.securitycenter.model.settings.SettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.WorkspaceSetting;
import io.github.connectedsecurity.securitycenter.model.settings.WorkspaceSettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.WorkspaceSettingUpdate;

/** Switches of a subscription: data of other products, agents on machines, workspaces they report to. */
public final class Settings {
  private final Arm arm;

  Settings(Arm arm) { this.arm = arm; }

  /** Lists the switches; their kinds are mixed. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/settings}; Security Reader. */
  public Paged<Setting> list(ArmScope scope) { return arm.get(SETTINGS, Scopes.in(scope, SUBSCRIPTION), "settings").paged(Arm.PAGES, Setting::of); }

  /**
   * Reads one switch, such as {@code MCAS}, {@code WDATP} or {@code Sentinel}.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/settings/{name}}; Security Reader.
   */
  public Setting get(ArmScope scope, String name) { return arm.get(SETTINGS, Scopes.in(scope, SUBSCRIPTION), "settings/{name}", name).as(Setting::of); }

  /** Turns a switch. {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/settings/{name}}; Security Admin. */
  public Setting put(ArmScope scope, String name, SettingContent content) {
    return arm.put(SETTINGS, Scopes.in(scope, SUBSCRIPTION), "settings/{name}", name).body(content).as(Setting::of);
  }

  /**
   * Lists whether machines get the agent by themselves.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/autoProvisioningSettings}; Security Reader.
   */
  public Paged<AutoProvisioningSetting> autoProvisioning(ArmScope scope) {
    return arm.get(AUTO_PROVISIONING_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "autoProvisioningSettings").paged(Arm.PAGES, AutoProvisioningSetting::of);
  }

  /**
   * Reads whether they do; normally named {@code default}.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/autoProvisioningSettings/{name}}; Security Reader.
   */
  public AutoProvisioningSetting autoProvisioning(ArmScope scope, String name) {
    return arm.get(AUTO_PROVISIONING_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "autoProvisioningSettings/{name}", name).as(AutoProvisioningSetting::of);
  }

  /** Says whether they shall. {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/autoProvisioningSettings/{name}}; Security Admin. */
  public AutoProvisioningSetting putAutoProvisioning(ArmScope scope, String name, AutoProvisioningSettingContent content) {
    return arm.put(AUTO_PROVISIONING_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "autoProvisioningSettings/{name}", name)
        .body(content).as(AutoProvisioningSetting::of);
  }

  /**
   * Lists the workspaces that were chosen; none means the service's own.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/workspaceSettings}; Security Reader.
   */
  public Paged<WorkspaceSetting> workspaces(ArmScope scope) {
    return arm.get(WORKSPACE_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "workspaceSettings").paged(Arm.PAGES, WorkspaceSetting::of);
  }

  /** Reads one choice. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/workspaceSettings/{name}}; Security Reader. */
  public WorkspaceSetting workspace(ArmScope scope, String name) {
    return arm.get(WORKSPACE_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "workspaceSettings/{name}", name).as(WorkspaceSetting::of);
  }

  /** Chooses a workspace for a scope. {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/workspaceSettings/{name}}; Security Admin. */
  public WorkspaceSetting putWorkspace(ArmScope scope, String name, WorkspaceSettingContent content) {
    return arm.put(WORKSPACE_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "workspaceSettings/{name}", name).body(content).as(WorkspaceSetting::of);
  }

  /**
   * Changes a choice; what is not set stays, so it is safe to repeat.
   * {@code PATCH /subscriptions/{subscription}/providers/Microsoft.Security/workspaceSettings/{name}}; Security Admin.
   */
  public WorkspaceSetting updateWorkspace(ArmScope scope, String name, WorkspaceSettingUpdate update) {
    return arm.patch(WORKSPACE_SETTINGS, Scopes.in(scope, SUBSCRIPTION),
        "workspaceSettings/{name}", name).body(update).repeatable().as(WorkspaceSetting::of);
  }

  /**
   * Takes a choice back: machines report to the service's own workspace again.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/workspaceSettings/{name}}; Security Admin.
   */
  public void deleteWorkspace(ArmScope scope, String name) {
    arm.delete(WORKSPACE_SETTINGS, Scopes.in(scope, SUBSCRIPTION), "workspaceSettings/{name}", name).send();
  }
}
