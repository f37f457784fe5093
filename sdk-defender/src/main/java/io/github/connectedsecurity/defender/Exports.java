package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetBaselineAssessment;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetBrowserExtension;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetCertificate;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetConfiguration;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetHardwareFirmware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetNonCpeSoftware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetSoftware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetVulnerability;
import io.github.connectedsecurity.defender.model.vulnerabilities.GatheredInfo;

/**
 * Inventories and assessments by device, as files: made by the service at once, read row by row in bounded memory. They are
 * snapshots; asking again does not make them anew. 5 calls a minute and 20 an hour for each. Nothing is sent before an export is
 * read.
 */
public final class Exports {
  private static final int NEWER_PAGES = 6;
  private static final int OLDER_PAGES = 24;

  private final Http http;

  Exports(Http http) { this.http = http; }

  /** The settings of each device. {@code GET /api/machines/SecureConfigurationsAssessmentExport}; {@code Vulnerability.Read.All}. */
  public FileExport<AssetConfiguration> secureConfiguration() {
    return new FileExport<>(http, "machines/SecureConfigurationsAssessmentExport", "Vulnerability.Read.All", NEWER_PAGES, AssetConfiguration::of);
  }

  /** The products on each device. {@code GET /api/machines/SoftwareInventoryExport}; {@code Software.Read.All}. */
  public FileExport<AssetSoftware> softwareInventory() {
    return new FileExport<>(http, "machines/SoftwareInventoryExport", "Software.Read.All", NEWER_PAGES, AssetSoftware::of);
  }

  /**
   * The weaknesses of each device; the data is made anew every 6 hours.
   * {@code GET /api/machines/SoftwareVulnerabilitiesExport}; {@code Vulnerability.Read.All}.
   */
  public FileExport<AssetVulnerability> vulnerabilities() {
    return new FileExport<>(http, "machines/SoftwareVulnerabilitiesExport", "Vulnerability.Read.All", NEWER_PAGES, AssetVulnerability::of);
  }

  /** The products without a CPE number on each device. {@code GET /api/machines/SoftwareInventoryNonCpeExport}; {@code Software.Read.All}. */
  public FileExport<AssetNonCpeSoftware> nonCpeSoftware() {
    return new FileExport<>(http, "machines/SoftwareInventoryNonCpeExport", "Software.Read.All", OLDER_PAGES, AssetNonCpeSoftware::of);
  }

  /**
   * The comparison of each device with the baselines.
   * {@code GET /api/machines/BaselineComplianceAssessmentExport}; {@code SecurityBaselinesAssessment.Read.All}.
   */
  public FileExport<AssetBaselineAssessment> baselines() {
    return new FileExport<>(http, "machines/BaselineComplianceAssessmentExport", "SecurityBaselinesAssessment.Read.All", NEWER_PAGES,
        AssetBaselineAssessment::of);
  }

  /** The browser extensions on each device. {@code GET /api/machines/browserextensionsinventoryExport}; {@code Software.Read.All}. */
  public FileExport<AssetBrowserExtension> browserExtensions() {
    return new FileExport<>(http, "machines/browserextensionsinventoryExport", "Software.Read.All", NEWER_PAGES, AssetBrowserExtension::of);
  }

  /** The certificates on each device. {@code GET /api/machines/certificateAssessmentExport}; {@code Vulnerability.Read.All}. */
  public FileExport<AssetCertificate> certificates() {
    return new FileExport<>(http, "machines/certificateAssessmentExport", "Vulnerability.Read.All", OLDER_PAGES, AssetCertificate::of);
  }

  /** The hardware and firmware of each device. {@code GET /api/machines/HardwareFirmwareInventoryExport}; {@code Software.Read.All}. */
  public FileExport<AssetHardwareFirmware> hardwareFirmware() {
    return new FileExport<>(http, "machines/HardwareFirmwareInventoryExport", "Software.Read.All", NEWER_PAGES, AssetHardwareFirmware::of);
  }

  /**
   * The gathered facts of each device, antivirus health among them; a preview. Pages disagree on its limits, and the stricter
   * ones are kept.
   * {@code GET /api/machines/InfoGatheringExport}; {@code Vulnerability.Read.All}.
   */
  public FileExport<GatheredInfo> gatheredInfo() {
    return new FileExport<>(http, "machines/InfoGatheringExport", "Vulnerability.Read.All", NEWER_PAGES, GatheredInfo::of);
  }
}
