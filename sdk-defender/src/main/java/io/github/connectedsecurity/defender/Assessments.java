package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetBaselineAssessment;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetBrowserExtension;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetCertificate;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetConfiguration;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetHardwareFirmware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetNonCpeSoftware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetSoftware;
import io.github.connectedsecurity.defender.model.vulnerabilities.AssetVulnerability;
import io.github.connectedsecurity.defender.model.vulnerabilities.DeltaAssetVulnerability;
import java.time.Duration;
import java.time.Instant;

/**
 * Inventories and assessments by device, page by page; for more than 100,000 devices the files of {@link Exports} are the better
 * way. They are snapshots, and a page is held in memory: at half a kilobyte to one a row, the pages are smaller than the 50,000
 * rows that the service would send by itself. 30 calls a minute and 1,000 an hour for each.
 */
public final class Assessments {
  /** How many rows a page has unless {@link #pageSize} says otherwise. */
  public static final int PAGE_SIZE = 10_000;
  /** The largest page that the service makes. */
  public static final int MAX_PAGE_SIZE = 200_000;

  private static final Duration MOST_BACK = Duration.ofDays(14);

  private final Http http;
  private final int pageSize;

  Assessments(Http http) { this(http, PAGE_SIZE); }

  private Assessments(Http http, int pageSize) {
    this.http = http;
    this.pageSize = pageSize;
  }

  /** The same with pages of another size, up to {@link #MAX_PAGE_SIZE}. */
  public Assessments pageSize(int rows) { return new Assessments(http, Checks.between(1, rows, MAX_PAGE_SIZE, "page size")); }

  /** Lists the settings of each device. {@code GET /api/machines/SecureConfigurationsAssessmentByMachine}; {@code Vulnerability.Read.All}. */
  public Paged<AssetConfiguration> secureConfiguration() {
    return pages("SecureConfigurationsAssessmentByMachine", "Vulnerability.Read.All").paged(AssetConfiguration::of);
  }

  /** Lists the products on each device. {@code GET /api/machines/SoftwareInventoryByMachine}; {@code Software.Read.All}. */
  public Paged<AssetSoftware> softwareInventory() { return pages("SoftwareInventoryByMachine", "Software.Read.All").paged(AssetSoftware::of); }

  /**
   * Lists the weaknesses of each device; the data is made anew every 6 hours.
   * {@code GET /api/machines/SoftwareVulnerabilitiesByMachine}; {@code Vulnerability.Read.All}.
   */
  public Paged<AssetVulnerability> vulnerabilities() {
    return pages("SoftwareVulnerabilitiesByMachine", "Vulnerability.Read.All").paged(AssetVulnerability::of);
  }

  /** Lists the products without a CPE number on each device. {@code GET /api/machines/SoftwareInventoryNoProductCodeByMachine}; {@code Software.Read.All}. */
  public Paged<AssetNonCpeSoftware> nonCpeSoftware() {
    return pages("SoftwareInventoryNoProductCodeByMachine", "Software.Read.All").paged(AssetNonCpeSoftware::of);
  }

  /**
   * Lists the comparison of each device with the baselines.
   * {@code GET /api/machines/baselineComplianceAssessmentByMachine}; {@code SecurityBaselinesAssessment.Read.All}.
   */
  public Paged<AssetBaselineAssessment> baselines() {
    return pages("baselineComplianceAssessmentByMachine", "SecurityBaselinesAssessment.Read.All").paged(AssetBaselineAssessment::of);
  }

  /** Lists the browser extensions on each device. {@code GET /api/machines/BrowserExtensionsInventoryByMachine}; {@code Software.Read.All}. */
  public Paged<AssetBrowserExtension> browserExtensions() {
    return pages("BrowserExtensionsInventoryByMachine", "Software.Read.All").paged(AssetBrowserExtension::of);
  }

  /** Lists the certificates on each device. {@code GET /api/machines/certificateAssessmentByMachine}; {@code Vulnerability.Read.All}. */
  public Paged<AssetCertificate> certificates() { return pages("certificateAssessmentByMachine", "Vulnerability.Read.All").paged(AssetCertificate::of); }

  /** Lists the hardware and firmware of each device. {@code GET /api/machines/HardwareFirmwareInventoryByMachine}; {@code Software.Read.All}. */
  public Paged<AssetHardwareFirmware> hardwareFirmware() {
    return pages("HardwareFirmwareInventoryByMachine", "Software.Read.All").paged(AssetHardwareFirmware::of);
  }

  /**
   * Lists the weaknesses that came, went or changed since a moment up to 14 days back, which the service rounds to 6 hours. A
   * device that changes its group comes twice, as fixed in the old one and new in the new one: tell rows apart by their id and
   * group. {@code GET /api/machines/SoftwareVulnerabilityChangesByMachine?sinceTime={since}}; {@code Vulnerability.Read.All}.
   *
   * @throws IllegalArgumentException when the moment lies further back
   */
  public Paged<DeltaAssetVulnerability> vulnerabilityChanges(Instant since) {
    if (since.isBefore(http.exchange().time().now().minus(MOST_BACK))) {
      throw new IllegalArgumentException("Changes are kept for 14 days; since " + since + " is further back. Read vulnerabilities() instead.");
    }
    return pages("SoftwareVulnerabilityChangesByMachine", "Vulnerability.Read.All").query("sinceTime", since).paged(DeltaAssetVulnerability::of);
  }

  private Call pages(String name, String permission) {
    return http.get("machines/" + name).permission(permission).quota(DefenderQuotas.jsonExport(name)).query("pageSize", pageSize);
  }
}
