package io.github.connectedsecurity.office365management.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which class stands for which type of record. Apart from {@link AuditRecord}, whose initialisation must not need its subclasses. */
final class AuditRecordTypes {
  private static final Map<Integer, Function<Map<String, Object>, AuditRecord>> VIEWS = new HashMap<>();

  static {
    put(ExchangeAdminRecord::of, 1);
    put(ExchangeItemRecord::of, 2);
    put(ExchangeGroupRecord::of, 3);
    put(SharePointRecord::of, 4, 7, 37);
    put(SharePointFileRecord::of, 6);
    put(DirectoryRecord::of, 8);
    put(AccountLogonRecord::of, 9);
    put(DataCenterCmdletRecord::of, 10);
    put(DlpRecord::of, 11, 13, 33, 63, 99, 100, 107);
    put(SharePointSharingRecord::of, 14);
    put(StsLogonRecord::of, 15);
    put(ComplianceCmdletRecord::of, 18);
    put(ExchangeAggregatedOperationRecord::of, 19);
    put(PowerBiRecord::of, 20);
    put(Dynamics365Record::of, 21);
    put(VivaEngageRecord::of, 22);
    put(EDiscoveryRecord::of, 24, 31);
    put(TeamsRecord::of, 25, 57, 59, 60);
    put(EmailThreatRecord::of, 28);
    put(SubmissionRecord::of, 29);
    put(ProjectRecord::of, 35);
    put(SharePointListRecord::of, 36, 54, 55, 56);
    put(SecurityAlertRecord::of, 40, 98);
    put(UrlClickRecord::of, 41);
    put(MipLabelRecord::of, 43);
    put(VivaInsightsRecord::of, 44);
    put(FileThreatRecord::of, 47);
    put(ExchangeAggregatedRecord::of, 50);
    put(HygieneRecord::of, 51);
    put(InvestigationRecord::of, 64, 86, 89);
    put(QuarantineRecord::of, 65);
    put(FormsRecord::of, 66);
    put(CommunicationComplianceRecord::of, 68);
    put(AttackSimulationRecord::of, 85);
    put(UserTrainingRecord::of, 88);
    put(AipRecord::of, 93, 94, 95, 96, 97);
    put(ReportsRecord::of, 147);
    put(ComplianceConnectorRecord::of, 148);
    put(OmePortalRecord::of, 154);
    put(DataShareRecord::of, 174);
    put(DataLakeExportRecord::of, 181);
    put(DataConnectOperationRecord::of, 183);
    put(PlannerRecord::of, 188, 189, 190, 191, 192, 193, 194, 231, 401, 402);
    put(ProjectForTheWebRecord::of, 195, 196, 197, 198, 199, 200, 287);
    put(VivaGoalsRecord::of, 216);
    put(AttackSimulationAdminRecord::of, 218);
    put(CopilotInteractionRecord::of, 261, 334);
    put(OwaAuthRecord::of, 275);
    put(ESignatureRecord::of, 277);
    put(VivaPulseRecord::of, 280, 281, 282, 283);
    put(CloudPolicyRecord::of, 288);
    put(RiskDetectionRecord::of, 294);
    put(BackupRecord::of, 298, 299, 300, 301);
    put(ComplianceSettingsRecord::of, 332);
    put(CloudUpdateProfileRecord::of, 337);
    put(CloudUpdateTenantRecord::of, 338);
    put(CloudUpdateDeviceRecord::of, 339);
    put(VivaGlintRecord::of, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 463);
    put(WebContentFilteringRecord::of, 359);
    put(DataScanRecord::of, 361);
    put(CopilotScheduledPromptRecord::of, 363);
    put(PlacesDirectoryRecord::of, 364);
    put(PostureAgentRecord::of, 430);
    put(DragonCopilotAdminRecord::of, 454);
    put(TeamsUserConcernRecord::of, 462);
  }

  /**
   * Numbers whose meaning the sources disagree about: the class is chosen only when a member that no other form has is there.
   */
  private static final List<Contested> CONTESTED = List.of(
      new Contested(SentinelLakeRecord::of, List.of(365, 366, 367, 368, 369, 370, 371, 376, 377, 378, 379, 386, 387, 403),
          List.of("Interface", "KernalId", "ProvisioningStatus", "DataOnboardingStatus", "BillingAzureSubscriptionId")),
      new Contested(PlannerRecord::of, List.of(386, 392), List.of("PlanId")),
      new Contested(PlannerRecord::of, List.of(387, 393), List.of("GoalList")),
      new Contested(AgentAdminRecord::of, List.of(373, 375, 397), List.of("AgentID")),
      new Contested(AgentSettingsAdminRecord::of, List.of(374, 376, 399), List.of("AddedIdentities", "RemovedIdentities")),
      new Contested(DataConnectConsentRecord::of, List.of(217, 219), List.of("AppRegistrationTenantId", "ApprovalValidDays")),
      new Contested(VivaEngageRecord::of, List.of(372, 374, 422, 424), List.of("YammerNetworkId", "ActorYammerUserId")),
      new Contested(BackupRecord::of, List.of(429, 431), List.of("RestoreTime", "BackupItemId", "BackupItemID")));

  private AuditRecordTypes() {}

  /** The record in the class of its type; in the base class when it has none. */
  static AuditRecord view(Map<String, Object> json) {
    Object written = json.get("RecordType");
    int number = written == null ? -1 : RecordType.read(written.toString()).map(RecordType::number).orElse(-1);
    Function<Map<String, Object>, AuditRecord> sure = VIEWS.get(number);
    if (sure != null) {
      return sure.apply(json);
    }
    return CONTESTED.stream().filter(contested -> contested.fits(number, json)).findFirst().map(contested -> contested.view.apply(json))
        .orElseGet(() -> new AuditRecord(json));
  }

  private static void put(Function<Map<String, Object>, AuditRecord> view, int... numbers) {
    for (int number : numbers) {
      VIEWS.put(number, view);
    }
  }

  private record Contested(Function<Map<String, Object>, AuditRecord> view, List<Integer> numbers, List<String> members) {
    boolean fits(int number, Map<String, Object> json) { return numbers.contains(number) && members.stream().anyMatch(json::containsKey); }
  }
}
