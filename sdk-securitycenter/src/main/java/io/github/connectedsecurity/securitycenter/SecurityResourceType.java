package io.github.connectedsecurity.securitycenter;

/**
 * The types of Microsoft.Security and the api-version that this library was written against. Versions differ from type to type;
 * {@link SecurityCenterClient#apiVersion} overrides one.
 */
public enum SecurityResourceType {
  /** Of type {@code secureScores}, pinned to 2020-01-01. */
  SECURE_SCORES("secureScores", "2020-01-01"),
  /** Of type {@code assessments}, pinned to 2021-06-01. */
  ASSESSMENTS("assessments", "2021-06-01"),
  /** Of type {@code assessmentMetadata}, pinned to 2021-06-01. */
  ASSESSMENT_METADATA("assessmentMetadata", "2021-06-01"),
  /** Of type {@code assessments/subAssessments}, pinned to 2019-01-01-preview. */
  SUB_ASSESSMENTS("assessments/subAssessments", "2019-01-01-preview"),
  /** Of type {@code regulatoryComplianceStandards}, pinned to 2019-01-01-preview. */
  REGULATORY_COMPLIANCE("regulatoryComplianceStandards", "2019-01-01-preview"),
  /** Of type {@code locations/alerts}, pinned to 2022-01-01. */
  ALERTS("locations/alerts", "2022-01-01"),
  /** Of type {@code alertsSuppressionRules}, pinned to 2019-01-01-preview. */
  ALERT_SUPPRESSION_RULES("alertsSuppressionRules", "2019-01-01-preview"),
  /** Of type {@code locations/tasks}, pinned to 2015-06-01-preview. */
  TASKS("locations/tasks", "2015-06-01-preview"),
  /** Of type {@code locations}, pinned to 2015-06-01-preview. */
  LOCATIONS("locations", "2015-06-01-preview"),
  /** Of type {@code locations/jitNetworkAccessPolicies}, pinned to 2020-01-01. */
  JIT_POLICIES("locations/jitNetworkAccessPolicies", "2020-01-01"),
  /** Of type {@code pricings}, pinned to 2024-01-01. */
  PRICINGS("pricings", "2024-01-01"),
  /** Of type {@code automations}, pinned to 2023-12-01-preview. */
  AUTOMATIONS("automations", "2023-12-01-preview"),
  /** Of type {@code securityContacts}, pinned to 2023-12-01-preview. */
  SECURITY_CONTACTS("securityContacts", "2023-12-01-preview"),
  /** Of type {@code settings}, pinned to 2022-05-01. */
  SETTINGS("settings", "2022-05-01"),
  /** Of type {@code autoProvisioningSettings}, pinned to 2017-08-01-preview. */
  AUTO_PROVISIONING_SETTINGS("autoProvisioningSettings", "2017-08-01-preview"),
  /** Of type {@code workspaceSettings}, pinned to 2017-08-01-preview. */
  WORKSPACE_SETTINGS("workspaceSettings", "2017-08-01-preview"),
  /** Of type {@code governanceRules}, pinned to 2022-01-01-preview. */
  GOVERNANCE_RULES("governanceRules", "2022-01-01-preview"),
  /** Of type {@code assessments/governanceAssignments}, pinned to 2022-01-01-preview. */
  GOVERNANCE_ASSIGNMENTS("assessments/governanceAssignments", "2022-01-01-preview"),
  /** Of type {@code securityStandards}, pinned to 2024-08-01. */
  SECURITY_STANDARDS("securityStandards", "2024-08-01"),
  /** Of type {@code standardAssignments}, pinned to 2024-08-01. */
  STANDARD_ASSIGNMENTS("standardAssignments", "2024-08-01"),
  /** Of type {@code customRecommendations}, pinned to 2024-08-01. */
  CUSTOM_RECOMMENDATIONS("customRecommendations", "2024-08-01"),
  /** Of type {@code compliances}, pinned to 2017-08-01-preview. */
  COMPLIANCES("compliances", "2017-08-01-preview"),
  /** Of type {@code complianceResults}, pinned to 2017-08-01. */
  COMPLIANCE_RESULTS("complianceResults", "2017-08-01"),
  /** Of type {@code healthReports}, pinned to 2023-05-01-preview. */
  HEALTH_REPORTS("healthReports", "2023-05-01-preview"),
  /** Of type {@code locations/allowedConnections}, pinned to 2020-01-01. */
  ALLOWED_CONNECTIONS("locations/allowedConnections", "2020-01-01"),
  /** Of type {@code locations/topologies}, pinned to 2020-01-01. */
  TOPOLOGIES("locations/topologies", "2020-01-01"),
  /** Of type {@code locations/discoveredSecuritySolutions}, pinned to 2020-01-01. */
  DISCOVERED_SECURITY_SOLUTIONS("locations/discoveredSecuritySolutions", "2020-01-01"),
  /** Of type {@code locations/externalSecuritySolutions}, pinned to 2020-01-01. */
  EXTERNAL_SECURITY_SOLUTIONS("locations/externalSecuritySolutions", "2020-01-01"),
  /** Of type {@code locations/securitySolutions}, pinned to 2020-01-01. */
  SECURITY_SOLUTIONS("locations/securitySolutions", "2020-01-01"),
  /** Of type {@code locations/securitySolutionsReferenceData}, pinned to 2020-01-01. */
  SECURITY_SOLUTIONS_REFERENCE_DATA("locations/securitySolutionsReferenceData", "2020-01-01"),
  /** Of type {@code serverVulnerabilityAssessments}, pinned to 2020-01-01. */
  SERVER_VULNERABILITY_ASSESSMENTS("serverVulnerabilityAssessments", "2020-01-01"),
  /** Of type {@code serverVulnerabilityAssessmentsSettings}, pinned to 2023-05-01. */
  SERVER_VULNERABILITY_SETTINGS("serverVulnerabilityAssessmentsSettings", "2023-05-01"),
  /** Of type {@code advancedThreatProtectionSettings}, pinned to 2019-01-01. */
  ADVANCED_THREAT_PROTECTION("advancedThreatProtectionSettings", "2019-01-01"),
  /** Of type {@code defenderForStorageSettings}, pinned to 2022-12-01-preview. */
  DEFENDER_FOR_STORAGE("defenderForStorageSettings", "2022-12-01-preview"),
  /** Of type {@code mdeOnboardings}, pinned to 2021-10-01-preview. */
  MDE_ONBOARDINGS("mdeOnboardings", "2021-10-01-preview"),
  /** Of type {@code softwareInventories}, pinned to 2021-05-01-preview. */
  SOFTWARE_INVENTORIES("softwareInventories", "2021-05-01-preview"),
  /** Of type {@code securityConnectors}, pinned to 2024-03-01-preview. */
  SECURITY_CONNECTORS("securityConnectors", "2024-03-01-preview"),
  /** Of type {@code connectors}, pinned to 2020-01-01-preview. */
  CONNECTORS("connectors", "2020-01-01-preview"),
  /** Of type {@code securityConnectors/devops}, pinned to 2024-05-15-preview. */
  DEVOPS("securityConnectors/devops", "2024-05-15-preview"),
  /** Of type {@code applications}, pinned to 2022-07-01-preview. */
  APPLICATIONS("applications", "2022-07-01-preview"),
  /** Of type {@code apiCollections}, pinned to 2023-11-15. */
  API_COLLECTIONS("apiCollections", "2023-11-15"),
  /** Of type {@code sensitivitySettings}, pinned to 2023-02-15-preview. */
  SENSITIVITY_SETTINGS("sensitivitySettings", "2023-02-15-preview"),
  /** Of type {@code informationProtectionPolicies}, pinned to 2017-08-01-preview. */
  INFORMATION_PROTECTION_POLICIES("informationProtectionPolicies", "2017-08-01-preview"),
  /** Of type {@code pricings/securityOperators}, pinned to 2023-01-01-preview. */
  SECURITY_OPERATORS("pricings/securityOperators", "2023-01-01-preview"),
  /** Of type {@code sqlVulnerabilityAssessments}, pinned to 2023-02-01-preview. */
  SQL_VULNERABILITY_ASSESSMENTS("sqlVulnerabilityAssessments", "2023-02-01-preview"),
  /** Of type {@code customAssessmentAutomations}, pinned to 2021-07-01-preview. */
  CUSTOM_ASSESSMENT_AUTOMATIONS("customAssessmentAutomations", "2021-07-01-preview"),
  /** Of type {@code customEntityStoreAssignments}, pinned to 2021-07-01-preview. */
  CUSTOM_ENTITY_STORES("customEntityStoreAssignments", "2021-07-01-preview"),
  /** Of type {@code adaptiveNetworkHardenings}, pinned to 2020-01-01. */
  ADAPTIVE_NETWORK_HARDENINGS("adaptiveNetworkHardenings", "2020-01-01"),
  /** Of type {@code locations/applicationWhitelistings}, pinned to 2020-01-01. */
  ADAPTIVE_APPLICATION_CONTROLS("locations/applicationWhitelistings", "2020-01-01"),
  /** Of type {@code deviceSecurityGroups}, pinned to 2019-08-01. */
  DEVICE_SECURITY_GROUPS("deviceSecurityGroups", "2019-08-01"),
  /** Of type {@code iotSecuritySolutions}, pinned to 2019-08-01. */
  IOT_SECURITY_SOLUTIONS("iotSecuritySolutions", "2019-08-01"),
  /** Of type {@code operations}, pinned to 2015-06-01-preview. */
  OPERATIONS("operations", "2015-06-01-preview");

  private final String path;
  private final String version;

  SecurityResourceType(String path, String version) {
    this.path = path;
    this.version = version;
  }

  /** The type below the provider, such as {@code locations/alerts}; controls and definitions share the version of their parent. */
  public String path() { return path; }

  /** The version that calls go out with unless it is overridden. */
  public String pinnedVersion() { return version; }
}
