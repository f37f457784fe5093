package io.github.connectedsecurity.securitycenter.model.settings;

import io.github.connectedsecurity.securitycenter.model.ArmBody;

/** Whether machines shall get the agent by themselves. */
public final class AutoProvisioningSettingContent extends ArmBody<AutoProvisioningSettingContent> {
  private AutoProvisioningSettingContent() {}

  /**
   * Starts with what must be given.
   *
   * @param autoProvision on or off
   */
  public static AutoProvisioningSettingContent of(AutoProvision autoProvision) {
    return new AutoProvisioningSettingContent().property("autoProvision", autoProvision);
  }
}
