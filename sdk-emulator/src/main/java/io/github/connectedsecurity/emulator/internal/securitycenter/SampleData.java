package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the provider knows at the start: one subscription with two groups of machines, their posture, and some alerts. */
final class SampleData {
  /** The one subscription. */
  static final String SUBSCRIPTION = Company.SUBSCRIPTION;
  static final String MANAGEMENT_GROUP = "larkspur";
  static final List<String> GROUPS = List.of("web", "data", "rg-files", "rg-app", "rg-plant");
  static final String REGION = "westeurope";

  private static final Map<String, Object> WHOLE = Trees.resource(SampleData.class, "whole.json");
  private static final String SUB = "/subscriptions/" + SUBSCRIPTION;
  private static final String MS = "/providers/Microsoft.Security/";
  private static final int MACHINES = 60;
  private static final String FILE_SERVER = SUB + "/resourceGroups/rg-files/providers/Microsoft.Compute/virtualMachines/fs-01";
  private static final String PATCHES = "d0000000-0000-4000-8000-000000000001";
  private static final String ENDPOINT = "d0000000-0000-4000-8000-000000000002";
  private static final List<String> PLANS = List.of("VirtualMachines", "SqlServers", "AppServices", "StorageAccounts", "SqlServerVirtualMachines",
      "KubernetesService", "ContainerRegistry", "KeyVaults", "Dns", "Arm", "OpenSourceRelationalDatabases", "CosmosDbs", "Containers", "CloudPosture", "Api");

  private final Store store;
  private final Instant now;
  private final List<Map<String, Object>> alerts;

  /** {@code alerts} are the tenant's, of which those of Defender for Cloud are told here, too. */
  SampleData(Store store, Instant now, List<Map<String, Object>> alerts) {
    this.store = store;
    this.now = now;
    this.alerts = alerts;
  }

  void fill() {
    add("locations", SUB + MS + "locations/" + REGION, Map.of("homeRegionName", REGION));
    settings();
    score();
    metadata(PATCHES, "Machines should have the latest patches", "High");
    metadata(ENDPOINT, "Machines should have endpoint protection", "Medium");
    for (int i = 0; i < MACHINES; i++) {
      machine(SUB + "/resourceGroups/" + GROUPS.get(i % 2) + "/providers/Microsoft.Compute/virtualMachines/vm" + i, i);
    }
    machine(FILE_SERVER, MACHINES);
    compliance();
    for (int i = 0; i < 12; i++) {
      alert(i);
    }
    alerts.stream().flatMap(alert -> StoryAlerts.told(alert).stream()).forEach(alert -> store.put("alerts", alert));
    tasks();
  }

  private void settings() {
    for (String plan : PLANS) {
      Map<String, Object> properties = new LinkedHashMap<>(Map.of("pricingTier", plan.equals("VirtualMachines") ? "Standard" : "Free",
          "freeTrialRemainingTime", "PT0S", "enforce", "False", "resourcesCoverageStatus", plan.equals("VirtualMachines") ? "FullyCovered" : "NotCovered"));
      if (List.of("Dns", "KubernetesService", "ContainerRegistry").contains(plan)) {
        properties.putAll(Map.of("deprecated", true, "replacedBy", List.of(plan.equals("Dns") ? "VirtualMachines" : "Containers")));
      }
      add("pricings", SUB + MS + "pricings/" + plan, properties);
    }
    for (String name : List.of("MCAS", "WDATP", "WDATP_EXCLUDE_LINUX_PUBLIC_PREVIEW", "WDATP_UNIFIED_SOLUTION", "Sentinel")) {
      add("settings", SUB + MS + "settings/" + name, Map.of("enabled", false), "kind", name.equals("Sentinel") ? "AlertSyncSettings" : "DataExportSettings");
    }
    add("autoprovisioningsettings", SUB + MS + "autoProvisioningSettings/default", Map.of("autoProvision", "Off"));
  }

  private void score() {
    String score = SUB + MS + "secureScores/ascScore";
    add("securescores", score, Map.of("displayName", "ASC score", "score", Map.of("max", 58, "current", 23.53, "percentage", 0.4057), "weight", 199));
    for (int i = 0; i < 3; i++) {
      String control = "c0000000-0000-4000-8000-00000000000" + i;
      Map<String, Object> definition = Map.of("id", MS + "secureScoreControlDefinitions/" + control, "name", control, "type",
          "Microsoft.Security/secureScoreControlDefinitions", "properties", Map.of("displayName", "Control " + i, "description", "What belongs to control "
              + i, "maxScore", 10, "source",
              Map.of("sourceType", "BuiltIn"), "assessmentDefinitions", List.of(Map.of("id", MS + "assessmentMetadata/" + (i == 0 ? PATCHES : ENDPOINT)))));
      store.put("securescorecontroldefinitions", definition);
      store.put("securescorecontroldefinitions", Store.with(definition, "id", SUB + definition.get("id")));
      add("securescores/securescorecontrols", score + "/secureScoreControls/" + control, Map.of("displayName", "Control " + i, "score",
          Map.of("max", 10, "current", 2.5 * i, "percentage", 0.25 * i), "healthyResourceCount", 20 * i, "unhealthyResourceCount", 60 - 20 * i,
          "notApplicableResourceCount", 0, "weight", 60, "definition", definition));
    }
  }

  private void metadata(String name, String title, String severity) {
    Map<String, Object> properties = whole("metadata", name, ago(0));
    properties.putAll(Map.of("displayName", title, "severity", severity, "assessmentType", "BuiltIn", "categories", List.of("Compute"),
        "userImpact", "Low", "implementationEffort", "Low", "threats", List.of("dataExfiltration"), "tactics", List.of("Initial Access")));
    add("assessmentmetadata", MS + "assessmentMetadata/" + name, properties);
    add("assessmentmetadata", SUB + MS + "assessmentMetadata/" + name, properties);
  }

  private void machine(String vm, int number) {
    for (String name : List.of(PATCHES, ENDPOINT)) {
      String code = number % 3 == 0 ? "Unhealthy" : "Healthy";
      add("assessments", vm + MS + "assessments/" + name, Map.of("resourceDetails", Map.of("source", "Azure", "id", vm),
          "displayName", name.equals(PATCHES) ? "Machines should have the latest patches" : "Machines should have endpoint protection",
          "status", Map.of("code", code, "firstEvaluationDate", ago(30), "statusChangeDate", ago(number % 30)),
          "additionalData", Map.of("linkedWorkspaceId", SUB + "/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/larkspur-soc"),
          "links", Map.of("azurePortalUri", "portal.azure.com/#blade/" + name),
          "metadata", Map.of("displayName", "Machines should have the latest patches", "severity", "High", "assessmentType", "BuiltIn")));
    }
    if (number % 3 == 0) {
      String finding = vm + MS + "assessments/" + PATCHES + "/subAssessments/f0000000-0000-4000-8000-0000000000" + (10 + number % 90);
      add("assessments/subassessments", finding, Map.of("id", "370361", "displayName", "A vulnerability of " + vm.substring(vm.lastIndexOf('/') + 1),
          "status", Map.of("code", "Unhealthy", "severity", "Medium", "cause", "Unknown"), "timeGenerated", ago(2), "resourceDetails",
          Map.of("source", "Azure", "id", vm), "category", "Local", "description", "Long messages of an agent are not checked.", "impact",
          "Somebody who answers as an agent can have code run.", "remediation", "Update the client.", "additionalData", Map.of("assessedResourceType",
              "ServerVulnerability", "type", "VirtualMachine", "patchable", true,
              "publishedTime", "2017-04-06T10:58:25", "threat", "A client for terminals.", "vendorReferences",
              List.of(Map.of("title", "CVE-2017-6542", "link", "https://vendor.example/CVE-2017-6542")),
              "cvss", Map.of("2.0", Map.of("base", 7.5), "3.0", Map.of("base", 9.8)), "cve", List.of(Map.of("title", "CVE-2017-6542", "link",
                  "https://cve.example/CVE-2017-6542")))));
    }
  }

  private void compliance() {
    String standard = SUB + MS + "regulatoryComplianceStandards/PCI-DSS-3.2";
    String control = standard + "/regulatoryComplianceControls/1.1";
    add("regulatorycompliancestandards", standard, Map.of("state", "Failed", "passedControls", 7, "failedControls", 4,
        "skippedControls", 0, "unsupportedControls", 0));
    add("regulatorycompliancestandards/regulatorycompliancecontrols", control, Map.of("description", "Control 1.1", "state", "Failed", "passedAssessments", 1,
        "failedAssessments", 1, "skippedAssessments", 0));
    add("regulatorycompliancestandards/regulatorycompliancecontrols/regulatorycomplianceassessments", control + "/regulatoryComplianceAssessments/" + PATCHES,
        Map.of("description", "Machines should have the latest patches", "assessmentType", "Assessment", "state", "Failed", "passedResources", 40,
            "failedResources", 20, "skippedResources", 0, "unsupportedResources", 0));
  }

  private void alert(int number) {
    String group = GROUPS.get(number % 2);
    String name = "2518298467986649" + (900 + number) + "_4d25bfef-2d77-4a08-adc0-3e35715cc92a";
    String vm = SUB + "/resourceGroups/" + group + "/providers/Microsoft.Compute/virtualMachines/vm" + number;
    Map<String, Object> properties = new LinkedHashMap<>(Map.of("version", "2022-01-01", "alertType", number % 3 == 0 ? "VM_EICAR" : "VM_BruteForce",
        "systemAlertId", name, "productComponentName", "VirtualMachines", "alertDisplayName", "Suspicious activity on vm" + number,
        "severity", List.of("Informational", "Low", "Medium", "High").get(number % 4), "intent", "Execution", "status", "Active", "startTimeUtc", ago(number)));
    properties.putAll(Map.of("endTimeUtc", ago(number), "timeGeneratedUtc", ago(number), "vendorName", "Microsoft", "isIncident", false,
        "compromisedEntity", "vm" + number, "techniques", List.of("T1110"), "remediationSteps", List.of("Close the port.")));
    properties.putAll(whole("alert", vm, ago(number)));
    String id = SUB + "/resourceGroups/" + group + MS + "locations/" + REGION + "/alerts/" + name;
    store.put("alerts", Map.of("id", id, "name", name, "type", "Microsoft.Security/Locations/alerts", "properties", properties));
  }

  private void tasks() {
    for (int i = 0; i < 4; i++) {
      String scope = i < 2 ? SUB : SUB + "/resourceGroups/" + GROUPS.get(i % 2);
      add("tasks", scope + MS + "locations/" + REGION + "/tasks/a0000000-0000-4000-8000-00000000000" + i, Map.of("state", "Active", "subState", "NA",
          "creationTimeUtc", ago(9), "lastStateChangeTimeUtc", ago(9), "securityTaskParameters",
          whole(i % 2 == 0 ? "subnet task" : "disk task", SUB + "/resourceGroups/web/providers/Microsoft.Compute/virtualMachines/vm" + i, ago(9))));
    }
  }

  /** What the service tells of such a thing besides; {@code whole.json} has it. */
  private static Map<String, Object> whole(String kind, String id, String time) {
    String name = id.substring(id.lastIndexOf('/') + 1);
    String subnet = SUB + "/resourceGroups/web/providers/Microsoft.Network/virtualNetworks/vnet1/subnets/default";
    return new LinkedHashMap<>(Json.object(Json.write(WHOLE.get(kind)).replace("${vm}", id).replace("${name}", name).replace("${time}", time)
        .replace("${subnet}", subnet)));
  }

  private String ago(int days) { return Times.write(now.minus(Duration.ofDays(days))); }

  private void add(String type, String id, Map<String, Object> properties, String... more) {
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("id", id);
    resource.put("name", id.substring(id.lastIndexOf('/') + 1));
    resource.put("type", "Microsoft.Security/" + type);
    for (int i = 0; i + 1 < more.length; i += 2) {
      resource.put(more[i], more[i + 1]);
    }
    resource.put("properties", properties);
    store.put(type, resource);
  }
}
