package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.defender.Inventory.Flaw;
import io.github.connectedsecurity.emulator.internal.defender.Inventory.Product;
import io.github.connectedsecurity.emulator.internal.defender.Inventory.Setting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The records of exports: one for each machine and thing, made of the inventory. */
final class Assessments {
  private final Inventory inventory;

  Assessments(Inventory inventory) { this.inventory = inventory; }

  /** All records of a type. */
  List<Map<String, Object>> records(String type) {
    List<Map<String, Object>> records = new ArrayList<>();
    for (Map<String, Object> machine : inventory.machines(machine -> true)) {
      records.addAll(switch (type) {
        case "AssetConfiguration" -> configurations(machine);
        case "AssetSoftware" -> inventory.products().stream().filter(one -> one.isOn(machine)).map(one -> software(machine, one)).toList();
        case "AssetVulnerability" -> vulnerabilities(machine);
        case "AssetNonCpeSoftware" -> nonCpe(machine);
        case "AssetBaselineAssessment" -> baselines(machine);
        case "AssetBrowserExtension" -> extensions(machine);
        case "AssetCertificate" -> certificates(machine);
        case "AssetHardwareFirmware" -> hardware(machine);
        default -> List.of(gathered(machine));
      });
    }
    return records;
  }

  /** What of the vulnerabilities is new: all were first seen twenty days ago, and each Office is updated one day ago. */
  List<Map<String, Object>> changesSince(Instant since) {
    List<Map<String, Object>> changes = new ArrayList<>();
    Instant changed = Instant.parse(inventory.ago(1));
    if (!changed.isBefore(since.minus(Duration.ofHours(6)))) { // the service rounds to windows of six hours
      for (Map<String, Object> record : records("AssetVulnerability")) {
        if ("edge".equals(record.get("softwareName"))) {
          record.put("status", "New");
          record.put("eventTimestamp", inventory.exported(1));
          record.put("isOnboarded", true);
          changes.add(record);
        }
      }
    }
    return changes;
  }

  private static Map<String, Object> record(Map<String, Object> machine) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("deviceId", machine.get("id"));
    record.put("deviceName", machine.get("computerDnsName"));
    record.put("rbacGroupId", machine.get("rbacGroupId"));
    record.put("rbacGroupName", machine.get("rbacGroupName"));
    record.put("osPlatform", machine.get("osPlatform"));
    return record;
  }

  private List<Map<String, Object>> configurations(Map<String, Object> machine) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Setting setting : inventory.settings().stream().filter(one -> one.isFor(machine)).toList()) {
      Map<String, Object> record = record(machine);
      record.put("osVersion", machine.get("version"));
      record.put("timestamp", inventory.exported(0));
      record.put("configurationId", setting.id());
      record.put("configurationCategory", setting.row().get(2));
      record.put("configurationSubcategory", setting.row().get(3));
      record.put("configurationImpact", setting.row().get(4));
      record.put("isCompliant", inventory.isCompliant(setting, machine));
      record.put("isApplicable", true);
      record.put("isExpectedUserImpact", false);
      record.put("configurationName", setting.row().get(1));
      record.put("recommendationReference", "sca-_-" + setting.id());
      all.add(record);
    }
    return all;
  }

  private Map<String, Object> software(Map<String, Object> machine, Product product) {
    Map<String, Object> record = record(machine);
    record.put("softwareVendor", product.vendor());
    record.put("softwareName", product.name());
    record.put("softwareVersion", product.version());
    record.put("numberOfWeaknesses", inventory.of(product).size());
    record.put("diskPaths", List.of(product.file()));
    record.put("registryPaths", List.of());
    record.put("softwareFirstSeenTimestamp", inventory.exported(120));
    record.put("endOfSupportStatus", "None");
    record.put("endOfSupportDate", null);
    return record;
  }

  private List<Map<String, Object>> vulnerabilities(Map<String, Object> machine) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Product product : inventory.products().stream().filter(one -> one.isOn(machine)).toList()) {
      for (Flaw flaw : inventory.of(product)) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", machine.get("id") + "_" + product.name() + "_" + product.version() + "_" + flaw.id() + "_");
        record.putAll(record(machine));
        record.put("osVersion", machine.get("version"));
        record.put("osArchitecture", "x64");
        record.put("softwareVendor", product.vendor());
        record.put("softwareName", product.name());
        record.put("softwareVersion", product.version());
        record.put("cveId", flaw.id());
        record.put("cvssScore", flaw.row().get(3));
        record.put("vulnerabilitySeverityLevel", flaw.severity());
        boolean update = !flaw.update().isEmpty();
        record.put("recommendedSecurityUpdate", update ? Inventory.cell(flaw.row(), 7) : null);
        record.put("recommendedSecurityUpdateId", update ? flaw.update() : null);
        record.put("recommendedSecurityUpdateUrl", update ? "https://catalog.update.microsoft.com/v7/site/Search.aspx?q=KB" + flaw.update() : null);
        record.put("diskPaths", List.of(product.file()));
        record.put("registryPaths", List.of());
        record.put("lastSeenTimestamp", inventory.exported(0));
        record.put("firstSeenTimestamp", inventory.exported(20));
        record.put("exploitabilityLevel", flaw.hasExploit() ? "ExploitIsVerified" : "NoExploit");
        record.put("recommendationReference", "va-_-" + product.id());
        record.put("securityUpdateAvailable", true);
        all.add(record);
      }
    }
    return all;
  }

  private List<Map<String, Object>> nonCpe(Map<String, Object> machine) {
    return inventory.rows("nonCpe").stream().filter(row -> Inventory.fits(machine, row.get(3))).map(row -> {
      Map<String, Object> record = record(machine);
      record.put("softwareVendor", row.get(0));
      record.put("softwareName", row.get(1));
      record.put("softwareVersion", row.get(2));
      record.put("softwareLastSeenTimestamp", inventory.exported(1));
      return record;
    }).toList();
  }

  private List<Map<String, Object>> baselines(Map<String, Object> machine) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Map<String, Object> profile : inventory.entities("baselineProfiles")) {
      for (Map<String, Object> setting : inventory.entities("baselineConfigurations")) {
        if ("Windows11".equals(machine.get("osPlatform"))) {
          Map<String, Object> record = new LinkedHashMap<>();
          record.put("id", machine.get("id") + "_" + profile.get("id") + "_" + setting.get("uniqueId"));
          record.put("configurationId", setting.get("uniqueId"));
          record.putAll(record(machine));
          record.put("profileId", profile.get("id"));
          record.put("osVersion", machine.get("version"));
          record.put("isApplicable", true);
          record.put("isCompliant", "1.1.1".equals(setting.get("uniqueId")));
          record.put("dataCollectionTimeOffset", inventory.ago(1));
          record.put("complianceCalculationTimeOffset", inventory.ago(1));
          record.put("recommendedValue", setting.get("recommendedValue"));
          record.put("currentValue", List.of("24"));
          record.put("source", setting.get("source"));
          all.add(record);
        }
      }
    }
    return all;
  }

  /** These have capitals in front. */
  private List<Map<String, Object>> extensions(Map<String, Object> machine) {
    return inventory.rows("extensions").stream().filter(row -> Inventory.fits(machine, row.get(7))).map(row -> {
      Map<String, Object> record = new LinkedHashMap<>();
      record.put("DeviceId", machine.get("id"));
      record.put("DeviceName", machine.get("computerDnsName"));
      record.put("RbacGroupId", machine.get("rbacGroupId"));
      record.put("RbacGroupName", machine.get("rbacGroupName"));
      record.put("InstallationTime", inventory.ago(60));
      record.put("BrowserName", row.get(0));
      record.put("ExtensionId", row.get(1));
      record.put("ExtensionName", row.get(2));
      record.put("ExtensionDescription", row.get(3));
      record.put("ExtensionVersion", row.get(4));
      record.put("ExtensionRisk", row.get(5));
      record.put("IsActivated", true);
      List<?> permissions = row.get(6) instanceof List<?> list ? list : List.of();
      record.put("Permissions", permissions.stream().map(id -> Map.of("Id", id, "IsRequired", true, "Risk", String.valueOf(row.get(5)))).toList());
      return record;
    }).toList();
  }

  private List<Map<String, Object>> certificates(Map<String, Object> machine) {
    return inventory.rows("certificates").stream().filter(row -> Inventory.fits(machine, row.get(6))).map(row -> {
      long days = Long.parseLong(Inventory.cell(row, 4));
      Map<String, Object> record = record(machine);
      String id = UUID.nameUUIDFromBytes((machine.get("id") + Inventory.cell(row, 0)).getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
      record.put("thumbprint", id + id.substring(0, 8));
      record.put("path", "LocalMachine\\My");
      record.put("signatureAlgorithm", row.get(2));
      record.put("keyLength", row.get(3));
      record.put("notAfter", inventory.exported(-days));
      record.put("notBefore", inventory.exported(365 - days));
      record.put("subjectType", "End Entity");
      record.put("serialNumber", id.substring(0, 20));
      record.put("subjectObject", Map.of("CommonName", Inventory.cell(row, 0).substring(3)));
      record.put("issuerObject", Map.of("CommonName", Inventory.cell(row, 1).substring(3)));
      record.put("keyUsageArray", List.of("Digital Signature"));
      record.put("extendedKeyUsageArray", List.of("Server Authentication"));
      record.put("isSelfSigned", row.get(5));
      return record;
    }).toList();
  }

  private List<Map<String, Object>> hardware(Map<String, Object> machine) {
    return inventory.rows("hardware").stream().filter(row -> Inventory.fits(machine, row.get(5))).map(row -> {
      Map<String, Object> record = record(machine);
      record.put("componentType", row.get(0));
      record.put("manufacturer", row.get(1));
      record.put("componentName", row.get(2));
      record.put("componentVersion", row.get(3));
      record.put("additionalFields", row.get(4));
      return record;
    }).toList();
  }

  private Map<String, Object> gathered(Map<String, Object> machine) {
    Map<String, Object> record = record(machine);
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("AvMode", "0");
    info.put("AvSignatureVersion", "1.441.200.0");
    info.put("AvIsSignatureUptodate", "True");
    record.put("DeviceGatheredInfo", info);
    return record;
  }
}
