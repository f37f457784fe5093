package io.github.connectedsecurity.securitycenter.model.workloads;

import io.github.connectedsecurity.securitycenter.model.ArmBody;

/** Whether a resource shall be watched for threats. */
public final class AdvancedThreatProtectionContent extends ArmBody<AdvancedThreatProtectionContent> {
  private AdvancedThreatProtectionContent() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it shall
   */
  public static AdvancedThreatProtectionContent of(boolean isEnabled) { return new AdvancedThreatProtectionContent().property("isEnabled", isEnabled); }
}
