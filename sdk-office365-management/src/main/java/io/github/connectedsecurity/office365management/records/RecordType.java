package io.github.connectedsecurity.office365management.records;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What kind of record a record is: an open number, because new kinds come each month. Names are Microsoft Graph's; where the
 * documentation of the Management Activity API gives a number another name, which it does for most from 365 to 387, that is the
 * {@link #alias()}. The numbers of these are uncertain, so nothing here depends on them alone.
 *
 * @param number the number on the wire
 */
public record RecordType(int number) implements Comparable<RecordType> {
  private static final Map<Integer, Names> KNOWN = Arrays.stream("""
      1 ExchangeAdmin, 2 ExchangeItem, 3 ExchangeItemGroup, 4 SharePoint, 5 SyntheticProbe, 6 SharePointFileOperation, 7 OneDrive,
      8 AzureActiveDirectory, 9 AzureActiveDirectoryAccountLogon, 10 DataCenterSecurityCmdlet, 11 ComplianceDLPSharePoint, 12 Sway,
      13 ComplianceDLPExchange, 14 SharePointSharingOperation, 15 AzureActiveDirectoryStsLogon, 16 SkypeForBusinessPSTNUsage,
      17 SkypeForBusinessUsersBlocked, 18 SecurityComplianceCenterEOPCmdlet, 19 ExchangeAggregatedOperation, 20 PowerBIAudit, 21 CRM,
      22 Yammer/VivaEngage, 23 SkypeForBusinessCmdlets, 24 Discovery, 25 MicrosoftTeams, 26 MicrosoftTeamsAddOns, 27 MicrosoftTeamsSettingsOperation,
      28 ThreatIntelligence, 29 MailSubmission, 30 MicrosoftFlow, 31 AeD, 32 MicrosoftStream, 33 ComplianceDLPSharePointClassification,
      34 ThreatFinder, 35 Project, 36 SharePointListOperation, 37 SharePointCommentOperation, 38 DataGovernance, 39 Kaizala,
      40 SecurityComplianceAlerts, 41 ThreatIntelligenceUrl, 42 SecurityComplianceInsights, 43 MIPLabel, 44 WorkplaceAnalytics/VivaInsights,
      45 PowerAppsApp, 46 PowerAppsPlan, 47 ThreatIntelligenceAtpContent, 48 LabelContentExplorer, 49 TeamsHealthcare, 50 ExchangeItemAggregated,
      51 HygieneEvent, 52 DataInsightsRestApiAudit, 53 InformationBarrierPolicyApplication, 54 SharePointListItemOperation,
      55 SharePointContentTypeOperation, 56 SharePointFieldOperation, 57 MicrosoftTeamsAdmin, 58 HRSignal, 59 MicrosoftTeamsDevice,
      60 MicrosoftTeamsAnalytics, 61 InformationWorkerProtection, 62 Campaign, 63 DLPEndpoint, 64 AirInvestigation, 65 Quarantine, 66 MicrosoftForms,
      67 ApplicationAudit, 68 ComplianceSupervisionExchange, 69 CustomerKeyServiceEncryption, 70 OfficeNative, 71 MipAutoLabelSharePointItem,
      72 MipAutoLabelSharePointPolicyLocation, 73 MicrosoftTeamsShifts, 74 SecureScore, 75 MipAutoLabelExchangeItem, 76 CortanaBriefing, 77 Search,
      78 WDATPAlerts, 79 PowerPlatformAdminDlp/PowerAppsResource, 80 PowerPlatformAdminEnvironment, 81 MDATPAudit, 82 SensitivityLabelPolicyMatch,
      83 SensitivityLabelAction, 84 SensitivityLabeledFileAction, 85 AttackSim, 86 AirManualInvestigation, 87 SecurityComplianceRBAC,
      88 UserTraining, 89 AirAdminActionInvestigation, 90 MSTIC, 91 PhysicalBadgingSignal, 92 TeamsEasyApprovals, 93 AipDiscover,
      94 AipSensitivityLabelAction, 95 AipProtectionAction, 96 AipFileDeleted, 97 AipHeartBeat, 98 MCASAlerts, 99 OnPremisesFileShareScannerDlp,
      100 OnPremisesSharePointScannerDlp, 101 ExchangeSearch, 102 SharePointSearch, 103 PrivacyDataMinimization/PrivacyInsights,
      104 LabelAnalyticsAggregate, 105 MyAnalyticsSettings, 106 SecurityComplianceUserChange, 107 ComplianceDLPExchangeClassification,
      108 ComplianceDLPEndpoint, 109 MipExactDataMatch, 110 MSDEResponseActions, 111 MSDEGeneralSettings, 112 MSDEIndicatorsSettings,
      113 MS365DCustomDetection, 114 MSDERolesSettings, 115 MAPGAlerts, 116 MAPGPolicy, 117 MAPGRemediation, 118 PrivacyRemediationAction,
      119 PrivacyDigestEmail, 120 MipAutoLabelSimulationProgress, 121 MipAutoLabelSimulationCompletion, 122 MipAutoLabelProgressFeedback,
      123 DlpSensitiveInformationType, 124 MipAutoLabelSimulationStatistics, 125 LargeContentMetadata, 126 Microsoft365Group,
      127 CDPMlInferencingResult, 128 FilteringMailMetadata, 129 CDPClassificationMailItem, 130 CDPClassificationDocument,
      131 OfficeScriptsRunAction, 132 FilteringPostMailDeliveryAction, 133 CDPUnifiedFeedback, 134 TenantAllowBlockList, 135 ConsumptionResource,
      136 HealthcareSignal, 138 DlpImportResult, 139 CDPCompliancePolicyExecution, 140 MultiStageDisposition, 141 PrivacyDataMatch,
      142 FilteringDocMetadata, 143 FilteringEmailFeatures, 144 PowerBIDlp, 145 FilteringUrlInfo, 146 FilteringAttachmentInfo,
      147 CoreReportingSettings, 148 ComplianceConnector, 149 PowerPlatformLockboxResourceAccessRequest, 150 PowerPlatformLockboxResourceCommand,
      151 CDPPredictiveCodingLabel, 152 CDPCompliancePolicyUserFeedback, 153 WebpageActivityEndpoint, 154 OMEPortal, 155 CMImprovementActionChange,
      156 FilteringUrlClick, 157 MipLabelAnalyticsAuditRecord, 158 FilteringEntityEvent, 159 FilteringRuleHits, 160 FilteringMailSubmission,
      161 LabelExplorer, 162 MicrosoftManagedServicePlatform, 163 PowerPlatformServiceActivity, 164 ScorePlatformGenericAuditRecord,
      165 FilteringTimeTravelDocMetadata, 166 Alert, 167 AlertStatus, 168 AlertIncident, 169 IncidentStatus, 170 Case, 171 CaseInvestigation,
      172 RecordsManagement, 173 PrivacyRemediation, 174 DataShareOperation, 175 CdpDlpSensitive, 176 EHRConnector, 177 FilteringMailGradingResult,
      178 PublicFolder, 179 PrivacyTenantAuditHistoryRecord, 180 AipScannerDiscoverEvent, 181 EduDataLakeDownloadOperation,
      182 M365ComplianceConnector, 183 MicrosoftGraphDataConnectOperation, 184 MicrosoftPurview, 185 FilteringEmailContentFeatures,
      186 PowerPagesSite, 187 PowerAppsResource/PowerPlatformAdminDlp, 188 PlannerPlan, 189 PlannerCopyPlan, 190 PlannerTask, 191 PlannerRoster,
      192 PlannerPlanList, 193 PlannerTaskList, 194 PlannerTenantSettings, 195 ProjectForTheWebProject, 196 ProjectForTheWebTask,
      197 ProjectForTheWebRoadmap, 198 ProjectForTheWebRoadmapItem, 199 ProjectForTheWebProjectSettings, 200 ProjectForTheWebRoadmapSettings,
      201 QuarantineMetadata, 202 MicrosoftTodoAudit, 203 TimeTravelFilteringDocMetadata, 204 TeamsQuarantineMetadata,
      205 SharePointAppPermissionOperation, 206 MicrosoftTeamsSensitivityLabelAction, 207 FilteringTeamsMetadata, 208 FilteringTeamsUrlInfo,
      209 FilteringTeamsPostDeliveryAction, 210 MDCAssessments, 211 MDCRegulatoryComplianceStandards, 212 MDCRegulatoryComplianceControls,
      213 MDCRegulatoryComplianceAssessments, 214 MDCSecurityConnectors, 215 MDADataSecuritySignal, 216 VivaGoals,
      217 FilteringRuntimeInfo/MicrosoftGraphDataConnectConsent, 218 AttackSimAdmin, 219 MicrosoftGraphDataConnectConsent,
      220 FilteringAtpDetonationInfo, 221 PrivacyPortal, 222 ManagedTenants, 223 UnifiedSimulationMatchedItem, 224 UnifiedSimulationSummary,
      225 UpdateQuarantineMetadata, 226 MS365DSuppressionRule, 227 PurviewDataMapOperation, 228 FilteringUrlPostClickAction,
      229 IrmUserDefinedDetectionSignal, 230 TeamsUpdates, 231 PlannerRosterSensitivityLabel, 232 MS365DIncident, 233 FilteringDelistingMetadata,
      234 ComplianceDLPSharePointClassificationExtended, 235 MicrosoftDefenderForIdentityAudit, 236 SupervisoryReviewDayXInsight,
      237 DefenderExpertsforXDRAdmin, 238 CDPEdgeBlockedMessage, 239 HostedRpa, 240 CdpContentExplorerAggregateRecord, 241 CDPHygieneAttachmentInfo,
      242 CDPHygieneSummary, 243 CDPPostMailDeliveryAction, 244 CDPEmailFeatures, 245 CDPHygieneUrlInfo, 246 CDPUrlClick,
      247 CDPPackageManagerHygieneEvent, 248 FilteringDocScan, 249 TimeTravelFilteringDocScan, 250 MAPGOnboard, 251 VfamCreatePolicy,
      252 VfamUpdatePolicy, 253 VfamDeletePolicy, 254 M365DAAD, 255 CdpColdCrawlStatus, 256 PowerPlatformAdministratorActivity,
      257 Windows365CustomerLockbox, 258 CdpResourceScopeChangeEvent, 259 ComplianceCCExchangeExecutionResult, 260 CdpOcrCostEstimatorRecord,
      261 CopilotInteraction, 262 CdpOcrBillingRecord, 263 ComplianceDLPApplications, 264 UAMOperation, 265 VivaLearning, 266 VivaLearningAdmin,
      267 PurviewPolicyOperation, 268 PurviewMetadataPolicyOperation, 269 PeopleAdminSettings, 270 CdpComplianceDLPExchangeClassification,
      271 CdpComplianceDLPSharePointClassification, 272 FilteringBulkSenderInsightData, 273 FilteringBulkThresholdInsightData, 274 PrivacyOpenAccess,
      275 OWAAuth, 276 ComplianceDLPApplicationsClassification, 277 SharePointESignature, 278 Dynamics365BusinessCentral, 279 MeshWorlds,
      280 VivaPulseResponse, 281 VivaPulseOrganizer, 282 VivaPulseAdmin, 283 VivaPulseReport, 284 AIAppInteraction, 285 ComplianceDLMExchange,
      286 ComplianceDLMSharePoint, 287 ProjectForTheWebAssignedToMeSettings, 288 CPSOperation/CloudPolicyService, 289 ComplianceDLPExchangeDiscovery,
      290 PurviewMCRecommendation, 291 ComplianceDLPEndpointDiscovery/SensitiveInfoDiscovered, 292 InsiderRiskScopedUserInsights,
      293 MicrosoftTeamsRetentionLabelAction, 294 AadRiskDetection, 295 AuditSearch, 296 AuditRetentionPolicy, 297 AuditConfig,
      298 Microsoft365BackupBackupPolicy/BackupPolicy, 299 Microsoft365BackupRestoreTask/RestoreTask, 300 Microsoft365BackupRestoreItem/RestoreItem,
      301 Microsoft365BackupBackupItem/BackupItem, 302 URBACAssignment, 303 URBACRole, 304 URBACEnableState, 305 IRMSecurityAlert,
      306 PurviewInsiderRiskCases, 307 PurviewInsiderRiskAlerts, 308 InsiderRiskScopedUsers, 309 CdpConsumptionResource, 310 CreateCopilotPlugin,
      311 UpdateCopilotPlugin, 312 DeleteCopilotPlugin, 313 EnableCopilotPlugin, 314 DisableCopilotPlugin, 315 CreateCopilotWorkspace,
      316 UpdateCopilotWorkspace, 317 DeleteCopilotWorkspace, 318 EnableCopilotWorkspace, 319 DisableCopilotWorkspace, 320 CreateCopilotPromptBook,
      321 UpdateCopilotPromptBook, 322 DeleteCopilotPromptBook, 323 EnableCopilotPromptBook, 324 DisableCopilotPromptBook, 325 UpdateCopilotSettings,
      326 P4AIAssessmentRecord, 327 P4AIAssessmentLocationResultRecord, 328 ConnectedAIAppInteraction, 329 PrivaPrivacyConsentOperation,
      330 PrivaPrivacyAssessmentOperation, 331 DataCatalogAccessRequests, 332 ComplianceSettingsChange, 333 DataSecurityInvestigation,
      334 TeamCopilotInteraction, 335 IRMActivityAuditTrail, 336 SharePointContentSecurityPolicy, 337 CloudUpdateProfileConfig,
      338 CloudUpdateTenantConfig, 339 CloudUpdateDeviceConfig, 340 DefenderPreviewFeatures, 341 DeviceDiscoverySettingsExclusion,
      342 DeviceDiscoverySettingsAuthenticatedScans, 343 CriticalAssetManagementClassification, 344 DeviceDiscoverySettings,
      345 USXWorkspaceOnboarding, 346 VivaGlintAdvancedConfiguration, 347 VivaGlintPulseProgram, 348 VivaGlintPulseProgramRespondentRate,
      349 VivaGlintQuestion, 350 VivaGlintRole, 351 VivaGlintRubicon, 352 VivaGlintSupportAccess, 353 VivaGlintSystem, 354 VivaGlintUser,
      355 VivaGlintUserGroup, 356 VivaGlintFeedbackProgram, 357 FabricAudit, 358 TrainableClassifier, 359 WebContentFiltering, 360 NoisyAlertPolicy,
      361 OnDemandSharePointClassification/DataScanClassification, 362 AIInteractionsExport, 363 Microsoft365CopilotScheduledPrompt,
      364 PlacesDirectory, 365 MDAAudit/SentinelNotebookOnLake, 366 OpticalCharacterRecognition/SentinelJob, 367 -/SentinelKQLOnLake,
      368 M365SearchSections/SentinelLakeOnboarding, 369 OfficeClientRestrictedModeAction/SentinelLakeDataOnboarding,
      370 CrossTenantAccessPolicy/SentinelAITool, 371 OutlookCopilotAutomation/SentinelGraph,
      372 VivaEngageNetworkAssociation/CrossTenantAccessPolicy, 373 AppAdminActivity/OutlookCopilotAutomation,
      374 AppSettingsAdminActivity/VivaEngageNetworkAssociation, 375 UniversalPrintPrintJob/AppAdminActivity,
      376 SentinelNotebookOnLake/AppSettingsAdminActivity, 377 SentinelJob/UniversalPrintPrintJob,
      378 SentinelGraph/VivaAmplifyOutlookSensitivityLabel, 379 SentinelKQLOnLake/AIInteractionsSubscription,
      380 SentinelPackage/AIInteractionsChangeNotification, 381 VivaAmplifyOutlookSensitivityLabel/FilteringMailMetadataExtended,
      382 CopilotActions/OfficeRestrictedModeAction, 383 AIInteractionsSubscription/CopilotForSecurityTrigger,
      384 AIInteractionsChangeNotification/CopilotAgentManagement, 385 FilteringMailMetadataExtended/P4AIAssessmentFabricScannerRecord,
      386 SentinelLakeOnboarding/PlannerGoal, 387 SentinelLakeDataOnboarding/PlannerGoalList, 388 OfficeRestrictedModeAction,
      389 CopilotForSecurityTrigger, 390 CopilotAgentManagement, 391 P4AIAssessmentFabricScannerRecord, 392 PlannerGoal, 393 PlannerGoalList,
      394 ThreatIntelligenceObject, 395 ThreatIntelligenceExport, 396 SubmissionAgenticGradingResult, 397 AgentAdminActivity,
      398 DeployFeatureActivity, 399 AgentSettingsAdminActivity, 400 OrganizationalDataInM365, 401 PlannerChatMessage, 402 PlannerChatMessageList,
      403 SentinelAITool, 404 M365ODSPAssetMetadata, 405 AIExecuteTool, 406 AIInvokeAgent, 407 AIInferenceCall, 408 CdpClassifierHealthRecord,
      409 SensitiveInfoRemediationAgentData, 410 ComplianceDLPEnforcement, 411 A365AIExecuteTool, 412 A365AIInvokeAgent, 413 A365AIInferenceCall,
      414 VivaEngageSegment, 415 RTIOperationsAgent, 416 ContentStoreMetadata, 417 CCRAIPolicyViolation, 418 PlannerPlanSensitivityLabel,
      419 MosAgentInfoRecord, 420 A365AIRunSummary, 421 UnifiedCatalogConceptAction, 422 DefenderCaseManagement/VivaEngageEvents,
      423 CopilotForSecurityLogging, 424 VivaEngageEvents, 425 CallActivityEvent, 426 SonarDetonationContentMetadata, 427 UniversalPrintManagement,
      428 YammerUserHiding, 429 Microsoft365BackupGranularBrowseTask, 430 PurviewPostureAgent, 431 MSDECustomCollection/GranularBrowseTask,
      432 SCPUsageEvent, 433 SCPConfigurationEvent, 434 MDCConfigurationEvent, 435 MDCUsageEvent, 436 A365SpanOutputs,
      437 PowerPlatformTenantIsolation, 438 CDPDLMAIInteractionInsights, 439 P4AIAssessmentCategoryRecord, 440 SentinelLakeEncryption,
      441 AZFWNetworkRule, 442 AZFWDnsQuery, 443 AZFWApplicationRuleAggregation, 444 TeamsEvalDataHubDataAccess,
      445 TeamsEvalDataHubPermissionChange, 446 TeamsEvalDataHubAdminOperation, 447 VivaGlintOrganizationalData, 448 AlertSubmission,
      449 AlertSubmissionResultDetail, 450 ComplianceSitGradingSharePoint, 451 CompliancePolicyGradingSharePoint, 452 AzureAISearchAudit,
      453 P4AIRiskScoreRecord, 454 DragonCopilotAdmin, 455 AISpanOutputs, 456 EopSubmissionFeedEntity, 457 SonarFileDetonationEntity,
      458 SonarSubmissionEntity, 459 SonarUrlDetonationEntity, 460 SubmissionEntity, 461 SonarDetonationEntity, 462 MicrosoftTeamsUserConcern,
      463 VivaGlintAgenticCampaign, 464 MSPVectorSearchContentMetadata, 465 FabricPolicy, 466 SecurityCopilotAgentIdentityManagement,
      467 CopilotSessionSharing, 468 DragonCopilotAccess, 469 DragonCopilotClinicalData, 470 DragonCopilotSession, 471 MosAgentInfoRecordV2,
      472 SecurityDevelopmentLifecycleAILog, 473 MDASH, 474 DefenderSecurityForAIConfiguration, 475 SparkCoreCustomLivePool
      """.split(",", -1)).map(Names::read).collect(Collectors.toUnmodifiableMap(Names::number, names -> names));

  /** The kind of this name in any letter case, be it Graph's name or the documentation's; of two with the name, Graph's. */
  public static Optional<RecordType> named(String name) {
    Optional<Names> byName = KNOWN.values().stream().filter(names -> names.name.equalsIgnoreCase(name)).findFirst();
    return byName.or(() -> KNOWN.values().stream().filter(names -> names.alias.equalsIgnoreCase(name)).findFirst()).map(names -> new RecordType(names.number));
  }

  /** Reads a number or a name; empty when it is neither a number nor a name known to this version. */
  public static Optional<RecordType> read(String written) {
    return written.matches("\\d{1,9}") ? Optional.of(new RecordType(Integer.parseInt(written))) : named(written);
  }

  /** All kinds that this version has a name for, by number. */
  public static List<RecordType> known() { return KNOWN.keySet().stream().sorted(Comparator.naturalOrder()).map(RecordType::new).toList(); }

  /** Its name, such as {@code SharePointFileOperation}; empty when this version does not know it. */
  public Optional<String> name() { return names().map(Names::name).filter(name -> !name.equals("-")); }

  /** The documentation's name, where it differs from {@link #name()}. */
  public Optional<String> alias() { return names().map(Names::alias).filter(alias -> !alias.isEmpty()); }

  @Override
  public int compareTo(RecordType other) { return Integer.compare(number, other.number); }

  /** The name with the number, for people. */
  @Override
  public String toString() { return name().or(this::alias).map(name -> name + "(" + number + ")").orElseGet(() -> String.valueOf(number)); }

  private Optional<Names> names() { return Optional.ofNullable(KNOWN.get(number)); }

  private record Names(int number, String name, String alias) {
    static Names read(String row) {
      String[] parts = row.strip().split("[ /]", -1);
      return new Names(Integer.parseInt(parts[0]), parts[1], parts.length > 2 ? parts[2] : "");
    }
  }
}
