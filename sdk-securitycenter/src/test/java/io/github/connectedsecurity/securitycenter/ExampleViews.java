package io.github.connectedsecurity.securitycenter;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.securitycenter.model.OperationOutcome;
import io.github.connectedsecurity.securitycenter.model.access.JitPolicy;
import io.github.connectedsecurity.securitycenter.model.alerts.Alert;
import io.github.connectedsecurity.securitycenter.model.alerts.SecurityTask;
import io.github.connectedsecurity.securitycenter.model.alerts.SuppressionRule;
import io.github.connectedsecurity.securitycenter.model.compliance.Compliance;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceAssessment;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceControl;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceResult;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceStandard;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceAssignment;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceOperation;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceRule;
import io.github.connectedsecurity.securitycenter.model.network.AllowedConnections;
import io.github.connectedsecurity.securitycenter.model.network.DiscoveredSecuritySolution;
import io.github.connectedsecurity.securitycenter.model.network.ExternalSecuritySolution;
import io.github.connectedsecurity.securitycenter.model.network.SecuritySolution;
import io.github.connectedsecurity.securitycenter.model.network.SolutionReference;
import io.github.connectedsecurity.securitycenter.model.network.Topology;
import io.github.connectedsecurity.securitycenter.model.posture.Assessment;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentMetadata;
import io.github.connectedsecurity.securitycenter.model.posture.SecureScore;
import io.github.connectedsecurity.securitycenter.model.posture.SecureScoreControl;
import io.github.connectedsecurity.securitycenter.model.posture.SecureScoreControlDefinition;
import io.github.connectedsecurity.securitycenter.model.posture.SubAssessment;
import io.github.connectedsecurity.securitycenter.model.settings.AscLocation;
import io.github.connectedsecurity.securitycenter.model.settings.AutoProvisioningSetting;
import io.github.connectedsecurity.securitycenter.model.settings.Automation;
import io.github.connectedsecurity.securitycenter.model.settings.AutomationValidation;
import io.github.connectedsecurity.securitycenter.model.settings.Pricing;
import io.github.connectedsecurity.securitycenter.model.settings.SecurityContact;
import io.github.connectedsecurity.securitycenter.model.settings.Setting;
import io.github.connectedsecurity.securitycenter.model.settings.WorkspaceSetting;
import io.github.connectedsecurity.securitycenter.model.workloads.AdvancedThreatProtection;
import io.github.connectedsecurity.securitycenter.model.workloads.DefenderForStorage;
import io.github.connectedsecurity.securitycenter.model.workloads.HealthReport;
import io.github.connectedsecurity.securitycenter.model.workloads.ServerVulnerabilityAssessment;
import io.github.connectedsecurity.securitycenter.model.workloads.ServerVulnerabilitySetting;
import io.github.connectedsecurity.securitycenter.model.workloads.Software;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** The models that the documented payloads hold, by how the names of their files begin; the longest beginning counts. */
final class ExampleViews {
  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> VIEWS = Map.ofEntries(
      Map.entry("regulatoryCompliance.getRegulatoryComplianceStandard", ComplianceStandard::of),
      Map.entry("regulatoryCompliance.getRegulatoryComplianceControl", ComplianceControl::of),
      Map.entry("regulatoryCompliance.getRegulatoryComplianceAssessment", ComplianceAssessment::of),
      Map.entry("secureScore.GetSecureScore", SecureScore::of),
      Map.entry("secureScore.ListSecureScoreControlDefinitions", SecureScoreControlDefinition::of),
      Map.entry("secureScore.ListSecureScoreControls", SecureScoreControl::of),
      Map.entry("automations.ValidateAutomation", AutomationValidation::of),
      Map.entry("governanceRules.GetGovernanceRuleExecuteStatus", GovernanceOperation::of),
      Map.entry("governanceRules.GetManagementGroupGovernanceRuleExecuteStatus", GovernanceOperation::of),
      Map.entry("docs.arm.asyncOperation", OperationOutcome::of),
      Map.entry("advancedThreatProtectionSettings.", AdvancedThreatProtection::of),
      Map.entry("alerts.", Alert::of),
      Map.entry("alertsSuppressionRules.", SuppressionRule::of),
      Map.entry("allowedConnections.", AllowedConnections::of),
      Map.entry("assessmentMetadata.", AssessmentMetadata::of),
      Map.entry("assessments.", Assessment::of),
      Map.entry("autoProvisioningSettings.", AutoProvisioningSetting::of),
      Map.entry("automations.", Automation::of),
      Map.entry("complianceResults.", ComplianceResult::of),
      Map.entry("compliances.", Compliance::of),
      Map.entry("defenderForStorageSettings.", DefenderForStorage::of),
      Map.entry("discoveredSecuritySolutions.", DiscoveredSecuritySolution::of),
      Map.entry("externalSecuritySolutions.", ExternalSecuritySolution::of),
      Map.entry("governanceAssignments.", GovernanceAssignment::of),
      Map.entry("governanceRules.", GovernanceRule::of),
      Map.entry("healthReports.", HealthReport::of),
      Map.entry("jitNetworkAccessPolicies.", JitPolicy::of),
      Map.entry("locations.", AscLocation::of),
      Map.entry("pricings.", Pricing::of),
      Map.entry("securityContacts.", SecurityContact::of),
      Map.entry("securitySolutions.", SecuritySolution::of),
      Map.entry("securitySolutionsReferenceData.", SolutionReference::of),
      Map.entry("serverVulnerabilityAssessments.", ServerVulnerabilityAssessment::of),
      Map.entry("serverVulnerabilityAssessmentsSettings.", ServerVulnerabilitySetting::of),
      Map.entry("settings.", Setting::of),
      Map.entry("softwareInventories.", Software::of),
      Map.entry("subAssessments.", SubAssessment::of),
      Map.entry("tasks.", SecurityTask::of),
      Map.entry("topologies.", Topology::of),
      Map.entry("workspaceSettings.", WorkspaceSetting::of),
      Map.entry("securityConnectors.", ArmResource::of),
      Map.entry("apiCollections.", ArmResource::of),
      Map.entry("sensitivitySettings.", ArmResource::of));

  private ExampleViews() {}

  static Function<Map<String, Object>, ? extends JsonModel> of(String file) {
    return VIEWS.entrySet().stream().filter(entry -> file.startsWith(entry.getKey())).max(Comparator.comparing(entry -> entry.getKey().length()))
        .map(Map.Entry::getValue).orElseThrow(() -> new AssertionError("No model for the example " + file));
  }
}
