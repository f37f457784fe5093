package io.github.connectedsecurity.securitycenter.model.workloads;

import io.github.connectedsecurity.securitycenter.model.ArmBody;

/** How one storage account shall be protected. */
public final class DefenderForStorageContent extends ArmBody<DefenderForStorageContent> {
  private DefenderForStorageContent() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it shall be protected
   */
  public static DefenderForStorageContent of(boolean isEnabled) { return new DefenderForStorageContent().property("isEnabled", isEnabled); }

  /** Scanning of what is uploaded. */
  public DefenderForStorageContent malwareScanning(MalwareScanningContent malwareScanning) { return property("malwareScanning", malwareScanning); }

  /** Looking for sensitive data. */
  public DefenderForStorageContent sensitiveDataDiscovery(SensitiveDataDiscoveryContent sensitiveDataDiscovery) {
    return property("sensitiveDataDiscovery", sensitiveDataDiscovery);
  }

  /** Whether this counts more than the subscription's plan. */
  public DefenderForStorageContent overrideSubscriptionLevelSettings(boolean overrideSubscriptionLevelSettings) {
    return property("overrideSubscriptionLevelSettings", overrideSubscriptionLevelSettings);
  }
}
