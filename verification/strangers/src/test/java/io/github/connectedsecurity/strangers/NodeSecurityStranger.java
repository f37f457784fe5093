package io.github.connectedsecurity.strangers;

import static io.github.connectedsecurity.strangers.NodeStrangers.id;
import static io.github.connectedsecurity.strangers.NodeStrangers.name;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.securitycenter.SecurityCenterClient;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationContent;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** More of Defender for Cloud through @azure/arm-security: tasks, access, settings, connectors, devices, networks. */
final class NodeSecurityStranger {
  private static final ArmScope SUBSCRIPTION = ArmScope.subscription(NodeStrangers.SUBSCRIPTION);
  private static final ArmScope GROUP = ArmScope.resourceGroup(NodeStrangers.SUBSCRIPTION, "web");
  private static final ArmScope MACHINE = resource("Microsoft.Compute/virtualMachines/vm0");
  private static final ArmScope OTHER_MACHINE = resource("Microsoft.Compute/virtualMachines/vm2");
  private static final ArmScope HUB = resource("Microsoft.Devices/iotHubs/hub");
  private static final String PATCHES = "d0000000-0000-4000-8000-000000000001";
  private static final String STAYS = "stranger";
  private static final String PASSES = "passing";
  private static final String REGION = "westeurope";
  private static final String OWN = "5a1e0000-0000-4000-8000-00000000010";

  private final Stranger stranger = new Stranger("@azure/arm-security, more", Trees::flattened);
  private final NodeStrangers.Script script;
  private final SecurityCenterClient ours;

  private NodeSecurityStranger(Loopback at) {
    script = new NodeStrangers.Script(at, "azure-security-more.mjs", "https://management.azure.com/.default");
    ours = SecurityCenterClient.create(at.options);
  }

  static Stranger over(Loopback at) {
    NodeSecurityStranger more = new NodeSecurityStranger(at);
    more.alerts();
    more.tasks();
    more.posture();
    more.access();
    more.settings();
    more.protection();
    more.connectors();
    more.devices();
    more.networks();
    return more.stranger;
  }

  private static ArmScope resource(String path) {
    return ArmScope.of("subscriptions/" + NodeStrangers.SUBSCRIPTION + "/resourceGroups/web/providers/" + path);
  }

  private interface Get {
    @Nullable
    Object read(String name);
  }

  private void read(String operation, NodeStrangers.Ours own) { NodeStrangers.add(stranger, script, operation, own); }

  private void list(String operation, Supplier<@Nullable Object> own) { read(operation, any -> own.get()); }

  /** What is put stays to be read; another was put and deleted. */
  private void crud(String what, String stays, String passes, Get get) {
    kept(what, stays, get);
    read("DELETE " + what, any -> Map.of("there", isThere(() -> get.read(passes))));
  }

  private void crud(String what, Get get) { crud(what, STAYS, PASSES, get); }

  private void kept(String what, String name, Get get) {
    read("PUT " + what, any -> get.read(name));
    read("GET " + what, any -> get.read(name));
  }

  private static boolean isThere(Supplier<@Nullable Object> read) {
    try {
      return read.get() != null;
    } catch (NotFoundException e) {
      return false;
    }
  }

  private void alerts() {
    for (String verb : List.of("dismiss", "resolve", "activate")) {
      read("POST alerts/{name}/" + verb + " in the subscription", read -> ours.alerts().get(SUBSCRIPTION, REGION, name(read)));
    }
    read("GET alerts/{name} in the subscription", read -> ours.alerts().get(SUBSCRIPTION, REGION, name(read)));
    read("POST alerts/{name}/activate", read -> ours.alerts().get(id(read)));
    list("GET resourceGroups/{group}/locations/{location}/alerts", () -> ours.alerts().listIn(GROUP, REGION));
    read("DELETE alertsSuppressionRules/{name}", any -> Map.of("there", isThere(() -> ours.suppressionRules().get(SUBSCRIPTION, PASSES))));
  }

  private void tasks() {
    list("GET locations/{location}/tasks", () -> ours.tasks().listIn(SUBSCRIPTION, REGION));
    list("GET resourceGroups/{group}/locations/{location}/tasks", () -> ours.tasks().listIn(GROUP, REGION));
    read("POST tasks/{name}/{action}", read -> ours.tasks().get(SUBSCRIPTION, REGION, name(read)));
    read("GET tasks/{name}", read -> ours.tasks().get(SUBSCRIPTION, REGION, name(read)));
    read("POST resourceGroups/{group}/tasks/{name}/{action}", read -> ours.tasks().get(GROUP, REGION, name(read)));
    read("GET resourceGroups/{group}/tasks/{name}", read -> ours.tasks().get(GROUP, REGION, name(read)));
  }

  private void posture() {
    crud("assessmentMetadata/{name} in the subscription", OWN + 1, OWN + 2, name -> ours.assessmentMetadata().getIn(SUBSCRIPTION, name));
    crud("assessments/{name}, own", OWN + 1, OWN + 3, name -> ours.assessments().get(MACHINE, name));
    list("GET assessments/{name}/subAssessments", () -> ours.subAssessments().list(MACHINE, PATCHES));
    read("GET assessments/{name}/subAssessments/{sub}", read -> ours.subAssessments().get(MACHINE, PATCHES, name(read)));
    read("GET regulatoryComplianceAssessments/{name}", read -> ours.regulatoryCompliance().assessment(SUBSCRIPTION, "PCI-DSS-3.2", "1.1", name(read)));
    list("GET compliances", () -> ours.compliances().list(SUBSCRIPTION));
    list("GET complianceResults", () -> ours.compliances().results(SUBSCRIPTION));
  }

  private void access() {
    crud("jitNetworkAccessPolicies/{name}", name -> ours.jitPolicies().get(GROUP, REGION, name));
    read("POST jitNetworkAccessPolicies/{name}/initiate", read -> ours.jitPolicies().get(GROUP, REGION, name(read)));
    list("GET jitNetworkAccessPolicies", () -> ours.jitPolicies().list(SUBSCRIPTION));
    list("GET locations/{location}/jitNetworkAccessPolicies", () -> ours.jitPolicies().listIn(SUBSCRIPTION, REGION));
    list("GET resourceGroups/{group}/jitNetworkAccessPolicies", () -> ours.jitPolicies().list(GROUP));
    list("GET resourceGroups/{group}/locations/{location}/jitNetworkAccessPolicies", () -> ours.jitPolicies().listIn(GROUP, REGION));
  }

  private void settings() {
    crud("automations/{name}", name -> ours.automations().get(GROUP, name));
    list("POST automations/{name}/validate", () -> ours.automations().validate(GROUP, STAYS, AutomationContent.of(REGION).isEnabled(true)));
    list("GET automations", () -> ours.automations().list(SUBSCRIPTION));
    list("GET resourceGroups/{group}/automations", () -> ours.automations().list(GROUP));
    crud("workspaceSettings/{name}", "default", PASSES, name -> ours.settings().workspace(SUBSCRIPTION, name));
    read("PATCH workspaceSettings/{name}", any -> ours.settings().workspace(SUBSCRIPTION, "default"));
    list("GET workspaceSettings", () -> ours.settings().workspaces(SUBSCRIPTION));
    list("GET operations", () -> ours.providerOperations().list());
    kept("informationProtectionPolicies/{name}", "custom", name -> ours.informationPolicies().get(SUBSCRIPTION, name));
    list("GET informationProtectionPolicies", () -> ours.informationPolicies().list(SUBSCRIPTION));
  }

  private void protection() {
    list("GET mdeOnboardings", () -> ours.resourceProtection().mdeOnboardings(SUBSCRIPTION));
    kept("advancedThreatProtectionSettings/{name}", "current", name -> ours.resourceProtection().advancedThreatProtection(MACHINE, name));
    kept("serverVulnerabilityAssessments/{name}", "default", name -> ours.serverVulnerabilities().get(MACHINE, name));
    list("GET serverVulnerabilityAssessments", () -> ours.serverVulnerabilities().list(MACHINE));
    list("DELETE serverVulnerabilityAssessments/{name}",
        () -> Map.of("there", isThere(() -> ours.serverVulnerabilities().get(OTHER_MACHINE, "default"))));
    list("GET softwareInventories", () -> ours.softwareInventories().list(SUBSCRIPTION));
    list("GET softwareInventories of a machine", () -> ours.softwareInventories().listOf(MACHINE));
  }

  private void connectors() {
    crud("connectors/{name}", name -> ours.securityConnectors().old(SUBSCRIPTION, name));
    list("GET connectors", () -> ours.securityConnectors().old(SUBSCRIPTION));
    crud("customAssessmentAutomations/{name}", name -> ours.customAssessments().automation(GROUP, name));
    list("GET customAssessmentAutomations", () -> ours.customAssessments().automations(SUBSCRIPTION));
    list("GET resourceGroups/{group}/customAssessmentAutomations", () -> ours.customAssessments().automations(GROUP));
    crud("customEntityStoreAssignments/{name}", name -> ours.customAssessments().store(GROUP, name));
    list("GET customEntityStoreAssignments", () -> ours.customAssessments().stores(SUBSCRIPTION));
    list("GET resourceGroups/{group}/customEntityStoreAssignments", () -> ours.customAssessments().stores(GROUP));
  }

  private void devices() {
    crud("deviceSecurityGroups/{name}", name -> ours.iotSecurity().deviceGroup(HUB, name));
    list("GET deviceSecurityGroups", () -> ours.iotSecurity().deviceGroups(HUB));
    crud("iotSecuritySolutions/{name}", name -> ours.iotSecurity().solution(GROUP, name));
    list("PATCH iotSecuritySolutions/{name}", () -> ours.iotSecurity().solution(GROUP, "changed"));
    list("GET iotSecuritySolutions", () -> ours.iotSecurity().solutions(SUBSCRIPTION));
    list("GET resourceGroups/{group}/iotSecuritySolutions", () -> ours.iotSecurity().solutions(GROUP));
  }

  private void networks() {
    list("GET allowedConnections", () -> ours.networks().allowedConnections(SUBSCRIPTION));
    list("GET locations/{location}/allowedConnections", () -> ours.networks().allowedConnectionsIn(SUBSCRIPTION, REGION));
    list("GET topologies", () -> ours.networks().topologies(SUBSCRIPTION));
    list("GET locations/{location}/topologies", () -> ours.networks().topologiesIn(SUBSCRIPTION, REGION));
    list("GET discoveredSecuritySolutions", () -> ours.securitySolutions().discovered(SUBSCRIPTION));
    list("GET locations/{location}/discoveredSecuritySolutions", () -> ours.securitySolutions().discoveredIn(SUBSCRIPTION, REGION));
    list("GET externalSecuritySolutions", () -> ours.securitySolutions().external(SUBSCRIPTION));
    list("GET locations/{location}/ExternalSecuritySolutions", () -> ours.securitySolutions().externalIn(SUBSCRIPTION, REGION));
    list("GET securitySolutions", () -> ours.securitySolutions().connected(SUBSCRIPTION));
    list("GET securitySolutionsReferenceData", () -> ours.securitySolutions().available(SUBSCRIPTION));
    list("GET locations/{location}/securitySolutionsReferenceData", () -> ours.securitySolutions().availableIn(SUBSCRIPTION, REGION));
  }
}
