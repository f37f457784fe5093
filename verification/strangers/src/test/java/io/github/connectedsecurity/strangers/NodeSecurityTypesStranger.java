package io.github.connectedsecurity.strangers;

import static io.github.connectedsecurity.strangers.NodeStrangers.name;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import io.github.connectedsecurity.securitycenter.SecurityCenterClient;
import io.github.connectedsecurity.securitycenter.model.network.ConnectionType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Types of Defender for Cloud with rules of their own through @azure/arm-security: databases, devices, adaptive controls, older shapes. */
final class NodeSecurityTypesStranger {
  private static final ArmScope SUBSCRIPTION = ArmScope.subscription(NodeStrangers.SUBSCRIPTION);
  private static final ArmScope WEB = ArmScope.resourceGroup(NodeStrangers.SUBSCRIPTION, "web");
  private static final ArmScope DATA = ArmScope.resourceGroup(NodeStrangers.SUBSCRIPTION, "data");
  private static final ArmScope APP = ArmScope.resourceGroup(NodeStrangers.SUBSCRIPTION, "rg-app");
  private static final ArmScope PLANT = ArmScope.resourceGroup(NodeStrangers.SUBSCRIPTION, "rg-plant");
  private static final ArmScope MACHINE = ArmScope.of(WEB.path() + "/providers/Microsoft.Compute/virtualMachines/vm0");
  private static final ArmScope DATABASE = ArmScope.of(DATA.path() //
      + "/providers/Microsoft.Compute/virtualMachines/vm1/sqlServers/MSSQLSERVER/databases/orders");
  private static final String WORKSPACE = SecurityCloudEmulator.WORKSPACE_ID;
  private static final String REGION = "westeurope";
  private static final String SOLUTION = "plant-security";

  private final Stranger stranger = new Stranger("@azure/arm-security, types of their own", Trees::flattened);
  private final NodeStrangers.Script script;
  private final SecurityCenterClient ours;

  private NodeSecurityTypesStranger(Loopback at) {
    script = new NodeStrangers.Script(at, "azure-security-types.mjs", "https://management.azure.com/.default");
    ours = SecurityCenterClient.create(at.options);
  }

  static Stranger over(Loopback at) {
    NodeSecurityTypesStranger types = new NodeSecurityTypesStranger(at);
    types.databases();
    types.controls();
    types.devices();
    types.singles();
    types.olderShapes();
    return types.stranger;
  }

  private void read(String operation, NodeStrangers.Ours own) { NodeStrangers.add(stranger, script, operation, own); }

  private void list(String operation, Supplier<@Nullable Object> own) { read(operation, any -> own.get()); }

  private static boolean isThere(Supplier<@Nullable Object> read) {
    try {
      return read.get() != null;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private void databases() {
    list("POST baselineRules", () -> List.of(
        Map.of("id", "/" + DATABASE.path() + "/providers/Microsoft.Security/sqlVulnerabilityAssessments/default/baselineRules/VA1219", "name", "VA1219",
            "type", "Microsoft.Security/sqlVulnerabilityAssessments/baselineRules", "properties", Map.of("results", List.of(List.of("1")))),
        ours.sqlVulnerabilities().baselineRule(DATABASE, "VA2130", WORKSPACE)));
    list("PUT baselineRules/{rule}", () -> ours.sqlVulnerabilities().baselineRule(DATABASE, "VA2108", WORKSPACE));
    list("DELETE baselineRules/{rule}", () -> Map.of("there", isThere(() -> ours.sqlVulnerabilities().baselineRule(DATABASE, "VA1219", WORKSPACE))));
    list("GET baselineRules", () -> ours.sqlVulnerabilities().baselineRules(DATABASE, WORKSPACE));
    list("GET baselineRules/{rule}", () -> ours.sqlVulnerabilities().baselineRule(DATABASE, "VA2130", WORKSPACE));
    list("GET scans", () -> ours.sqlVulnerabilities().scans(DATABASE, WORKSPACE));
    read("GET scans/{scan}", read -> ours.sqlVulnerabilities().scan(DATABASE, name(read), WORKSPACE));
    list("GET scans/{scan}/scanResults", () -> ours.sqlVulnerabilities().scanResults(DATABASE, "latest", WORKSPACE));
    list("GET scans/{scan}/scanResults/{result}", () -> ours.sqlVulnerabilities().scanResult(DATABASE, "latest", "VA2130", WORKSPACE));
  }

  private void controls() {
    SecurityCenterClient retired = ours.with(options -> options.allowRetired());
    list("GET adaptiveNetworkHardenings", () -> retired.adaptiveControls().networkHardenings(MACHINE));
    read("GET adaptiveNetworkHardenings/{name}", read -> retired.adaptiveControls().networkHardening(MACHINE, name(read)));
    read("POST adaptiveNetworkHardenings/{name}/enforce", read -> retired.adaptiveControls().networkHardening(MACHINE, name(read)));
    read("PUT applicationWhitelistings/{group}", read -> retired.adaptiveControls().applicationControl(SUBSCRIPTION, REGION, name(read)));
    read("GET applicationWhitelistings/{group}", read -> retired.adaptiveControls().applicationControl(SUBSCRIPTION, REGION, name(read)));
    list("DELETE applicationWhitelistings/{group}",
        () -> Map.of("there", isThere(() -> retired.adaptiveControls().applicationControl(SUBSCRIPTION, REGION, "PASSING"))));
    list("GET applicationWhitelistings", () -> retired.adaptiveControls().applicationControls(SUBSCRIPTION, true, false));
  }

  private void devices() {
    read("POST aggregatedAlerts/{name}/dismiss",
        read -> Map.of("name", name(read), "there", isThere(() -> ours.iotSecurity().aggregatedAlert(PLANT, SOLUTION, name(read)))));
    list("GET analyticsModels", () -> ours.iotSecurity().analyticsModels(PLANT, SOLUTION));
    list("GET analyticsModels/default", () -> ours.iotSecurity().analytics(PLANT, SOLUTION));
    list("GET aggregatedAlerts", () -> ours.iotSecurity().aggregatedAlerts(PLANT, SOLUTION));
    read("GET aggregatedAlerts/{name}", read -> ours.iotSecurity().aggregatedAlert(PLANT, SOLUTION, name(read)));
    list("GET aggregatedRecommendations", () -> ours.iotSecurity().aggregatedRecommendations(PLANT, SOLUTION));
    read("GET aggregatedRecommendations/{name}", read -> ours.iotSecurity().aggregatedRecommendation(PLANT, SOLUTION, name(read)));
  }

  private void singles() {
    read("GET compliances/{name}", read -> ours.compliances().get(SUBSCRIPTION, name(read)));
    read("GET complianceResults/{name}", read -> ours.compliances().result(SUBSCRIPTION, name(read)));
    list("GET allowedConnections/{type}", () -> ours.networks().allowedConnections(WEB, REGION, ConnectionType.INTERNAL));
    read("GET topologies/{name}", read -> ours.networks().topology(WEB, REGION, name(read)));
    read("GET discoveredSecuritySolutions/{name}", read -> ours.securitySolutions().discovered(APP, REGION, name(read)));
    read("GET ExternalSecuritySolutions/{name}", read -> ours.securitySolutions().external(DATA, REGION, name(read)));
    read("GET securitySolutions/{name}", read -> ours.securitySolutions().connected(APP, REGION, name(read)));
    read("GET softwareInventories/{name}", read -> ours.softwareInventories().get(MACHINE, name(read)));
    list("GET mdeOnboardings/default", () -> ours.resourceProtection().mdeOnboarding(SUBSCRIPTION));
  }

  private void olderShapes() {
    list("DELETE securityContacts/{name}", () -> Map.of("there", false)); // another was made after it
    list("PUT securityContacts/{name}", this::contact);
    list("GET securityContacts/{name}", this::contact);
    list("GET securityContacts", () -> List.of(contact()));
    list("DELETE securityConnectors/{name}", () -> Map.of("there", isThere(() -> ours.securityConnectors().get(APP, "passing"))));
    for (String verb : List.of("PUT", "PATCH", "GET")) {
      list(verb + " securityConnectors/{name}", () -> connector(ours.securityConnectors().get(APP, "stranger")));
    }
    list("GET securityConnectors", () -> connectors(ours.securityConnectors().list(SUBSCRIPTION)));
    list("GET resourceGroups/{group}/securityConnectors", () -> connectors(ours.securityConnectors().list(APP)));
    list("POST alerts/default/simulate", () -> ours.alerts().list(SUBSCRIPTION).stream()
        .filter(one -> one.id().matches(".*/sample_[^/]*")).toList());
  }

  /** The contact as the older version has it, made of what ours reads of the newer. */
  private Map<String, Object> contact() {
    Map<?, ?> now = tree(ours.securityContacts().get(SUBSCRIPTION, "default"));
    boolean told = now.get("notificationsSources") instanceof List<?> sources && !sources.isEmpty();
    return Map.of("id", now.get("id") + "1", "name", now.get("name") + "1", "type", String.valueOf(now.get("type")), "email",
        String.valueOf(now.get("emails")), "phone", String.valueOf(now.get("phone")), "alertNotifications", told ? "On" : "Off", "alertsToAdmins",
        String.valueOf(tree(now.get("notificationsByRole")).get("state")));
  }

  private static List<Object> connectors(Iterable<?> all) {
    List<Object> older = new ArrayList<>();
    all.forEach(one -> older.add(connector(one)));
    return older;
  }

  private static Map<String, @Nullable Object> connector(Object read) {
    Map<String, @Nullable Object> older = new LinkedHashMap<>();
    tree(read).forEach((name, value) -> older.put(String.valueOf(name), value));
    older.put("cloudName", older.remove("environmentName"));
    older.put("organizationalData", tree(older.remove("environmentData")).get("organizationalData"));
    return older;
  }

  private static Map<?, ?> tree(@Nullable Object read) {
    try {
      return Trees.flattened(Trees.of(read)) instanceof Map<?, ?> tree ? tree : Map.of();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
