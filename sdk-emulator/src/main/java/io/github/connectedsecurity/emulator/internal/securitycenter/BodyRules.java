package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.Bodies;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.util.List;
import java.util.Map;

/** What bodies of writes must hold, type by type; types without a row take any object. */
final class BodyRules {
  private static final Map<String, List<String>> RULES = Map.ofEntries(
      Map.entry("assessments", List.of("properties.resourceDetails.source text", "properties.status.code Healthy,Unhealthy,NotApplicable")),
      Map.entry("assessmentmetadata", List.of("properties.displayName text", "properties.severity Low,Medium,High",
          "properties.assessmentType CustomerManaged,VerifiedPartner,CustomPolicy")),
      Map.entry("alertssuppressionrules", List.of("properties.alertType text", "properties.reason text", "properties.state Enabled,Disabled")),
      Map.entry("jitnetworkaccesspolicies", List.of("properties.virtualMachines list")),
      Map.entry("pricings", List.of("properties.pricingTier Free,Standard", "properties.enforce? True,False")),
      Map.entry("automations", List.of("location text", "properties.isEnabled? boolean", "properties.scopes? list", "properties.actions? list")),
      Map.entry("securitycontacts", List.of("properties.emails? text", "properties.notificationsByRole.state? On,Off")),
      Map.entry("settings", List.of("kind DataExportSettings,AlertSyncSettings,AlertSuppressionSetting", "properties.enabled boolean")),
      Map.entry("autoprovisioningsettings", List.of("properties.autoProvision On,Off")),
      Map.entry("workspacesettings", List.of("properties.workspaceId text", "properties.scope text")),
      Map.entry("governancerules", List.of("properties.displayName text", "properties.rulePriority number", "properties.ruleType Integrated,ServiceNow",
          "properties.sourceResourceType Assessments", "properties.conditionSets list", "properties.ownerSource object")),
      Map.entry("assessments/governanceassignments", List.of("properties.remediationDueDate text")),
      Map.entry("advancedthreatprotectionsettings", List.of("properties.isEnabled boolean")),
      Map.entry("servervulnerabilityassessmentssettings", List.of("kind AzureServersSetting", "properties.selectedProvider MdeTvm")),
      Map.entry(SqlAssessments.BASELINES, List.of("latestScan? boolean")),
      Map.entry(AdaptiveControls.NETWORKS, List.of("rules list", "networkSecurityGroups list", "rules[].direction? Inbound,Outbound",
          "rules[].destinationPort? int 0..65535", "rules[].protocols? list", "rules[].protocols[] TCP,UDP", "rules[].ipAddresses? list")),
      Map.entry(AdaptiveControls.APPLICATIONS, List.of("properties object", "properties.enforcementMode? Audit,Enforce,None",
          "properties.protectionMode?.exe? Audit,Enforce,None", "properties.protectionMode?.msi? Audit,Enforce,None",
          "properties.protectionMode?.script? Audit,Enforce,None", "properties.protectionMode?.executable? Audit,Enforce,None",
          "properties.vmRecommendations? list", "properties.vmRecommendations[].recommendationAction? Recommended,Add,Remove",
          "properties.pathRecommendations? list", "properties.pathRecommendations[].action? Recommended,Add,Remove")),
      Map.entry(Views.OLD_CONTACTS, List.of("properties object", "properties.email? text", "properties.alertNotifications? On,Off",
          "properties.alertsToAdmins? On,Off")),
      Map.entry(Views.OLD_CONNECTORS, List.of("properties object", "properties.cloudName? Azure,AWS,GCP", "properties.offerings? list")));

  private BodyRules() {}

  /** The body of a write, held against its type's rules and in the shape that is stored; parts of a resource may be sent by PATCH. */
  static Map<String, Object> read(Request request, ResourceType type) {
    Map<String, Object> body = Bodies.object(request);
    List<String> rules = RULES.getOrDefault(Views.key(request, type), RULES.getOrDefault(type.path(), List.of()));
    Bodies.check(body, rules, request.method().equals("PATCH"));
    return Views.taken(request, type, body);
  }

  /** The body as an object; an empty one when there is none. */
  static Map<String, Object> objectOrNothing(Request request) { return Bodies.objectOrNothing(request); }
}
