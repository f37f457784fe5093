package io.github.connectedsecurity.emulator.internal.securitycenter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the provider registers. Scopes: tenant, management group, subscription, group, resource. Verbs: Get, Put, Change (PATCH), Delete, Add (POST to
 * the collection).
 */
final class ResourceTypes {
  private static final Map<String, ResourceType> ALL = """
      secureScores|2020-01-01|s|G|paged
      secureScores/secureScoreControls|2020-01-01|s|G|paged
      secureScoreControlDefinitions|2020-01-01|ts|G|paged
      assessments|2021-06-01,2020-01-01,2025-05-04|msgr|GPD|paged
      assessmentMetadata|2021-06-01,2020-01-01,2025-05-04|ts|GPD|paged
      assessments/subAssessments|2019-01-01-preview|msgr|G|paged
      assessments/governanceAssignments|2022-01-01-preview|msgr|GPD|paged
      regulatoryComplianceStandards|2019-01-01-preview,2019-01-01|s|G|paged
      regulatoryComplianceStandards/regulatoryComplianceControls|2019-01-01-preview,2019-01-01|s|G|paged
      regulatoryComplianceStandards/regulatoryComplianceControls/regulatoryComplianceAssessments|2019-01-01-preview,2019-01-01|s|G|paged
      alerts|2022-01-01,2021-11-01|sg|G|paged
      alertsSuppressionRules|2019-01-01-preview|s|GPD|paged
      tasks|2015-06-01-preview|sg|G|paged
      locations|2015-06-01-preview|s|G|paged
      jitNetworkAccessPolicies|2020-01-01|sg|GPD|paged
      pricings|2024-01-01,2022-03-01|sr|GPD|whole
      automations|2023-12-01-preview,2019-01-01-preview|sg|GPCD|paged
      securityContacts|2023-12-01-preview,2017-08-01-preview|s|GPD|paged
      settings|2022-05-01,2021-07-01|s|GP|paged
      autoProvisioningSettings|2017-08-01-preview|s|GP|paged
      workspaceSettings|2017-08-01-preview|s|GPCD|paged
      governanceRules|2022-01-01-preview|msr|GPD|paged
      governanceRules/operationResults|2022-01-01-preview|msr|G|whole
      securityStandards|2024-08-01|msr|GPD|paged
      standardAssignments|2024-08-01|msgr|GPD|paged
      customRecommendations|2024-08-01|msr|GPD|paged
      compliances|2017-08-01-preview|msgr|G|paged
      complianceResults|2017-08-01|msgr|G|paged
      healthReports|2023-05-01-preview|msgr|G|paged
      allowedConnections|2020-01-01|sg|G|paged
      topologies|2020-01-01|sg|G|paged
      discoveredSecuritySolutions|2020-01-01|sg|G|paged
      externalSecuritySolutions|2020-01-01|sg|G|paged
      securitySolutions|2020-01-01|sg|G|paged
      securitySolutionsReferenceData|2020-01-01|s|G|whole
      serverVulnerabilityAssessments|2020-01-01|r|GPD|whole
      serverVulnerabilityAssessmentsSettings|2023-05-01|s|GPD|paged
      advancedThreatProtectionSettings|2019-01-01|r|GP|paged
      defenderForStorageSettings|2022-12-01-preview,2025-01-01,2025-06-01|r|GP|paged
      mdeOnboardings|2021-10-01-preview|s|G|whole
      softwareInventories|2021-05-01-preview|sr|G|paged
      securityConnectors|2024-03-01-preview,2021-07-01-preview|sg|GPCD|paged
      connectors|2020-01-01-preview|s|GPD|paged
      applications|2022-07-01-preview|sr|GPD|paged
      apiCollections|2023-11-15|sgr|GPD|paged
      sensitivitySettings|2023-02-15-preview|t|GP|whole
      informationProtectionPolicies|2017-08-01-preview|msgr|GP|paged
      pricings/securityOperators|2023-01-01-preview|s|GPD|whole
      customAssessmentAutomations|2021-07-01-preview|sg|GPD|paged
      customEntityStoreAssignments|2021-07-01-preview|sg|GPD|paged
      deviceSecurityGroups|2019-08-01|r|GPD|paged
      iotSecuritySolutions|2019-08-01|sg|GPCD|paged
      iotSecuritySolutions/analyticsModels|2019-08-01|g|G|paged
      iotSecuritySolutions/analyticsModels/aggregatedAlerts|2019-08-01|g|G|paged
      iotSecuritySolutions/analyticsModels/aggregatedRecommendations|2019-08-01|g|G|paged
      sqlVulnerabilityAssessments/scans|2023-02-01-preview,2020-07-01-preview|r|G|whole
      sqlVulnerabilityAssessments/scans/scanResults|2023-02-01-preview,2020-07-01-preview|r|G|whole
      sqlVulnerabilityAssessments/baselineRules|2023-02-01-preview,2020-07-01-preview|r|GPDA|whole
      adaptiveNetworkHardenings|2020-01-01|r|G|paged
      applicationWhitelistings|2020-01-01|s|GPD|whole
      operations|2015-06-01-preview|t|G|paged
      """.lines().map(String::strip).map(ResourceType::row).collect(Collectors.toMap(ResourceType::path, Function.identity()));
  /** Collections that are also asked for without their parents. */
  private static final Map<String, String> WITHOUT_PARENTS =
      Map.of("subassessments", "assessments/subassessments", "securescorecontrols", "securescores/securescorecontrols");

  private ResourceTypes() {}

  /** Finds a type by its path. */
  static Optional<ResourceType> named(String path) {
    String known = path.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ALL.get(WITHOUT_PARENTS.getOrDefault(known, known)));
  }

  /** All types, for messages and tests. */
  static List<String> paths() { return ALL.keySet().stream().sorted().toList(); }
}
