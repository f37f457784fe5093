package io.github.connectedsecurity.securitycenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.securitycenter.model.ResourceSource;
import io.github.connectedsecurity.securitycenter.model.access.JitMachineContent;
import io.github.connectedsecurity.securitycenter.model.access.JitPolicyContent;
import io.github.connectedsecurity.securitycenter.model.access.JitPortContent;
import io.github.connectedsecurity.securitycenter.model.access.JitProtocol;
import io.github.connectedsecurity.securitycenter.model.governance.EmailNotificationContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceAssignmentContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceConditionContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceConditionSetContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOwnerSourceContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOwnerType;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRuleContent;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRuleType;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceTicketContent;
import io.github.connectedsecurity.securitycenter.model.governance.RemediationEtaContent;
import io.github.connectedsecurity.securitycenter.model.posture.AssessedResource;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentContent;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentStatusCode;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentVerdict;
import io.github.connectedsecurity.securitycenter.model.settings.AutoProvision;
import io.github.connectedsecurity.securitycenter.model.settings.AutoProvisioningSettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationActionContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationRuleContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationRuleSetContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationScopeContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationSourceContent;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationUpdate;
import io.github.connectedsecurity.securitycenter.model.settings.EventSource;
import io.github.connectedsecurity.securitycenter.model.settings.PricingContent;
import io.github.connectedsecurity.securitycenter.model.settings.PricingTier;
import io.github.connectedsecurity.securitycenter.model.settings.RuleOperator;
import io.github.connectedsecurity.securitycenter.model.settings.RulePropertyType;
import io.github.connectedsecurity.securitycenter.model.settings.SettingContent;
import io.github.connectedsecurity.securitycenter.model.settings.SettingKind;
import io.github.connectedsecurity.securitycenter.model.settings.WorkspaceSettingUpdate;
import io.github.connectedsecurity.securitycenter.model.workloads.AdvancedThreatProtectionContent;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Makes the documented requests. Three things differ on purpose: what the service sets (id, name, type, and of a just-in-time policy
 * its requests, state and location) is not sent; times have no zeros at their end; lists within texts have no spaces.
 */
class RequestExamplesTest {
  private static final String SCOPE = "/subscriptions/a5caac9c-5c04-49af-b3d0-e204f40345d5/resourceGroups/myResourceGroup";
  private static final String SCOPE_WORDS = "A description that helps to identify this scope - for example: security assessments that relate to"
      + " the resource group myResourceGroup within the subscription a5caac9c-5c04-49af-b3d0-e204f40345d5";
  private static final String ANY = "An example of a security automation that triggers one LogicApp resource (myTest1) on any security assessment";
  private static final String CUSTOM = ANY + " of type customAssessment";
  private static final String VM = "/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23/resourceGroups/myRg1/providers/Microsoft.Compute/virtualMachines/vm1";
  private static final String WORKSPACE = "/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23/resourceGroups/myRg/providers/"
      + "Microsoft.OperationalInsights/workspaces/myWorkspace";

  private static final Map<String, Object> DOCUMENTED = documented();

  @Test
  void bodies_equalTheDocumentedRequests() {
    List<Path> files = ExampleFiles.examples("securitycenter", "").stream().filter(file -> file.toString().endsWith(".request.json")).toList();
    assumeThat(files).as("documented requests").isNotEmpty();

    assertThat(files).extracting(file -> file.getFileName().toString().replace(".request.json", "")).containsExactlyInAnyOrderElementsOf(DOCUMENTED.keySet());
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".request.json", "");
      assertThat(Json.object(Json.write(DOCUMENTED.get(name)))).as(name).isEqualTo(asWeSend(name, Json.object(ExampleFiles.text(file))));
    }
  }

  private static Map<String, Object> asWeSend(String name, Map<String, Object> documented) {
    Map<String, Object> sent = new LinkedHashMap<>(documented);
    List.of("id", "name", "type").forEach(sent::remove);
    if (name.startsWith("jitNetworkAccessPolicies")) {
      sent.remove("location");
      Map<String, Object> properties = new LinkedHashMap<>(Json.object(Json.write(sent.get("properties"))));
      properties.remove("requests");
      properties.remove("provisioningState");
      sent.put("properties", properties);
    }
    return Json.object(Json.write(sent).replace(":00.0000000Z", ":00Z").replace("\\\", \\\"", "\\\",\\\""));
  }

  private static Map<String, Object> documented() {
    Map<String, Object> bodies = new LinkedHashMap<>();
    bodies.put("advancedThreatProtectionSettings.PutAdvancedThreatProtectionSettings", AdvancedThreatProtectionContent.of(true));
    bodies.put("assessments.PutAssessment",
        AssessmentContent.of(AssessedResource.of(ResourceSource.AZURE), AssessmentVerdict.of(AssessmentStatusCode.HEALTHY)));
    bodies.put("autoProvisioningSettings.CreateAutoProvisioningSettingsSubscription", AutoProvisioningSettingContent.of(AutoProvision.ON));
    bodies.put("automations.PatchAutomation", AutomationUpdate.create().tags(Map.of("Example", "exampleTag")).description(ANY).scopes(scopes())
        .sources(List.of(AutomationSourceContent.of(EventSource.ASSESSMENTS))).actions(actions()));
    bodies.put("automations.PutAutomationAllAssessments", automation(ANY, true).etag("etag value (must be supplied for update)")
        .sources(List.of(AutomationSourceContent.of(EventSource.ASSESSMENTS))));
    bodies.put("automations.PutDisableAutomation", automation(CUSTOM, false).etag("etag value (must be supplied for update)").sources(customOnly()));
    bodies.put("automations.ValidateAutomation", automation(CUSTOM, true).sources(customOnly()));
    bodies.put("governanceAssignments.PutGovernanceAssignment", GovernanceAssignmentContent.of(Instant.parse("2022-01-07T13:00:00Z")).owner("user@contoso.com")
        .remediationEta(RemediationEtaContent.of(Instant.parse("2022-01-08T13:00:00Z"), "Justification of ETA")).isGracePeriod(true)
        .governanceEmailNotification(mails(false))
        .additionalData(GovernanceTicketContent.create().ticketNumber(123123).ticketLink("https://snow.com").ticketStatus("Active")));
    bodies.put("governanceRules.PostGovernanceRule", Map.of("override", false));
    bodies.put("governanceRules.PostSecurityConnectorGovernanceRule", Map.of("override", false));
    bodies.put("governanceRules.PutGovernanceRule", rule("Admin's rule", "A rule for critical recommendations").governanceEmailNotification(mails(false)));
    bodies.put("governanceRules.PutSecurityConnectorGovernanceRule",
        rule("GCP Admin's rule", "A rule on critical GCP recommendations").governanceEmailNotification(mails(true)));
    bodies.put("jitNetworkAccessPolicies.CreateJitNetworkAccessPolicy", JitPolicyContent.of(List.of(JitMachineContent.of(VM, List.of(port(22), port(3389)))))
        .kind("Basic"));
    bodies.put("pricings.PutPricingByNamePartialSuccess", PricingContent.of(PricingTier.STANDARD));
    bodies.put("pricings.PutPricingVMsByName", PricingContent.of(PricingTier.STANDARD).subPlan("P2").enforce(true));
    bodies.put("pricings.PutResourcePricingByNameVirtualMachines", PricingContent.of(PricingTier.STANDARD).subPlan("P1"));
    bodies.put("securityConnectors.PatchSecurityConnector", Map.of("location", "Central US", "etag", "etag value (must be supplied for update)",
        "tags", Map.of(),
        "properties", Map.of("hierarchyIdentifier", "exampleHierarchyId", "environmentData", Map.of("environmentType", "AwsAccount"), "environmentName", "AWS",
            "offerings", List.of(Map.of("offeringType", "CspmMonitorAws", "nativeCloudConnection",
                Map.of("cloudRoleArn", "arn:aws:iam::00000000:role/ASCMonitor"))))));
    bodies.put("settings.UpdateSetting", SettingContent.of(SettingKind.DATA_EXPORT_SETTINGS, true));
    bodies.put("workspaceSettings.UpdateWorkspaceSetting", WorkspaceSettingUpdate.create().workspaceId(WORKSPACE));
    return bodies;
  }

  private static AutomationContent automation(String description, boolean enabled) {
    return AutomationContent.of("Central US").tags(Map.of()).description(description).isEnabled(enabled).scopes(scopes()).actions(actions());
  }

  private static List<AutomationScopeContent> scopes() { return List.of(AutomationScopeContent.of(SCOPE).description(SCOPE_WORDS)); }

  private static List<AutomationActionContent> actions() {
    return List.of(AutomationActionContent.logicApp(
        "/subscriptions/e54a4a18-5b94-4f90-9471-bd3decad8a2e/resourceGroups/sample/providers/Microsoft.Logic/workflows/MyTest1",
        URI.create("https://exampleTriggerUri1.com")));
  }

  private static List<AutomationSourceContent> customOnly() {
    return List.of(AutomationSourceContent.of(EventSource.ASSESSMENTS).ruleSets(List.of(AutomationRuleSetContent.of(List.of(
        AutomationRuleContent.of("$.Entity.AssessmentType", RulePropertyType.STRING, RuleOperator.EQUALS, "customAssessment"))))));
  }

  private static GovernanceRuleContent rule(String name, String description) {
    return GovernanceRuleContent.of(name, 200, GovernanceRuleType.INTEGRATED,
        List.of(GovernanceConditionSetContent.of(List.of(GovernanceConditionContent.in("$.AssessmentKey",
            List.of("b1cd27e0-4ecc-4246-939f-49c426d9d72f", "fe83f80b-073d-4ccf-93d9-6797eb870201"))))),
        GovernanceOwnerSourceContent.of(GovernanceOwnerType.MANUALLY, "user@contoso.com"))
        .description(description).remediationTimeframe(Duration.ofDays(7)).isGracePeriod(true).isDisabled(false);
  }

  private static EmailNotificationContent mails(boolean managersSpared) {
    return EmailNotificationContent.create().disableManagerEmailNotification(managersSpared).disableOwnerEmailNotification(false);
  }

  private static JitPortContent port(int number) {
    return JitPortContent.of(number, JitProtocol.ALL, Duration.ofHours(3)).allowedSourceAddressPrefix("*");
  }
}
