package io.github.connectedsecurity.office365management.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.office365management.records.parts.FileHashEntity;
import io.github.connectedsecurity.office365management.records.parts.InvestigationEntity;
import io.github.connectedsecurity.office365management.records.parts.MailMessageEntity;
import io.github.connectedsecurity.office365management.records.values.FileVerdict;
import io.github.connectedsecurity.office365management.records.values.FormsUserType;
import io.github.connectedsecurity.office365management.records.values.ItemType;
import io.github.connectedsecurity.office365management.records.values.LogonType;
import io.github.connectedsecurity.office365management.records.values.PolicyAction;
import io.github.connectedsecurity.office365management.records.values.ThreatPolicy;
import io.github.connectedsecurity.office365management.records.values.UrlClickAction;
import io.github.connectedsecurity.office365management.records.values.UserType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records as no document shows them whole: made from the property tables, with the traps of the wire. */
class AuditRecordTest {
  @ParameterizedTest
  @CsvSource({"1,ExchangeAdminRecord", "2,ExchangeItemRecord", "3,ExchangeGroupRecord", "50,ExchangeAggregatedRecord", "4,SharePointRecord",
      "6,SharePointFileRecord", "14,SharePointSharingRecord", "36,SharePointListRecord", "8,DirectoryRecord", "9,AccountLogonRecord", "15,StsLogonRecord",
      "11,DlpRecord", "13,DlpRecord", "63,DlpRecord", "18,ComplianceCmdletRecord", "40,SecurityAlertRecord", "98,SecurityAlertRecord",
      "28,EmailThreatRecord", "41,UrlClickRecord", "47,FileThreatRecord", "64,InvestigationRecord", "93,AipRecord", "97,AipRecord", "25,TeamsRecord",
      "261,CopilotInteractionRecord", "154,OmePortalRecord", "0,AuditRecord", "5,AuditRecord", "999999,AuditRecord"})
  void record_isOfTheClassOfItsType(int number, String type) {
    assertThat(AuditRecord.of(Map.of("RecordType", (long) number)).getClass().getSimpleName()).isEqualTo(type);
  }

  @Test
  void record_ofAnUnknownType_staysWhole() {
    AuditRecord record = ModelContract.example("{\"Id\":\"x\",\"RecordType\":4711,\"Brand\":{\"New\":[1,2]},\"UserType\":99}", AuditRecord::of);

    assertThat(record.getClass()).isEqualTo(AuditRecord.class);
    assertThat(record.raw()).containsKey("Brand");
    assertThat(record.recordType()).contains(new RecordType(4711));
    assertThat(record.userType().map(UserType::value)).contains("99");
    assertThat(AuditRecord.of(Map.of()).recordType()).isEmpty();
  }

  @Test
  void contestedNumber_isNotBelieved() {
    assertThat(AuditRecord.of(Map.of("RecordType", 376L, "Interface", "KQL"))).isInstanceOf(SentinelLakeRecord.class);
    assertThat(AuditRecord.of(Map.of("RecordType", 365L, "KernalId", "x"))).isInstanceOf(SentinelLakeRecord.class);
    assertThat(AuditRecord.of(Map.of("RecordType", 376L, "AddedIdentities", List.of()))).isInstanceOf(AgentSettingsAdminRecord.class);
    assertThat(AuditRecord.of(Map.of("RecordType", 365L)).getClass()).isEqualTo(AuditRecord.class);
    assertThat(AuditRecord.of(Map.of("RecordType", 217L, "AppRegistrationTenantId", "x"))).isInstanceOf(DataConnectConsentRecord.class);
    assertThat(AuditRecord.of(Map.of("RecordType", 217L)).getClass()).isEqualTo(AuditRecord.class);
  }

  @Test
  void numbersAndNames_areReadAlike() {
    SharePointFileRecord record = (SharePointFileRecord) ModelContract.example("""
        {"RecordType":"SharePointFileOperation","UserType":"Admin","ItemType":"File","EventSource":"SharePoint","Scope":0,"ResultStatus":1,
         "AppAccessContext":{"ClientAppName":"Teams","IssuedAtTime":"2026-01-02T03:04:05.0000000Z"},"CreationTime":"2026-01-02T03:04:05"}""", AuditRecord::of);

    assertThat(record.userType()).contains(UserType.ADMIN);
    assertThat(record.itemType()).contains(ItemType.FILE);
    assertThat(record.resultStatus()).contains("1");
    assertThat(record.appAccessContext()).hasSize(1);
    assertThat(record.appAccessContext().get(0).issuedAtTime()).isEqualTo(record.creationTime()).contains(Instant.parse("2026-01-02T03:04:05Z"));
    SharePointRecord other = (SharePointRecord) AuditRecord.of(Json.object("{\"RecordType\":\"4\",\"ItemType\":5,\"AppAccessContext\":[{},17]}"));
    assertThat(other.itemType()).contains(ItemType.FOLDER);
    assertThat(other.appAccessContext()).hasSize(1);
  }

  @Test
  void exchange_keepsItsTwoFormsOfModifiedProperties() {
    ExchangeAdminRecord admin = (ExchangeAdminRecord) ModelContract.example("""
        {"RecordType":1,"Parameters":[{"Name":"Identity","Value":"kim"}],"ModifiedProperties":[{"Name":"Quota","NewValue":"2","OldValue":"1"}],
         "ExternalAccess":false,"OriginatingServer":"AM0PR (15.20)\\r\\n"}""", AuditRecord::of);
    assertThat(admin.modifiedProperties().get(0).newValue()).contains("2");
    ExchangeItemRecord item = (ExchangeItemRecord) ModelContract.example("""
        {"RecordType":2,"ModifiedProperties":["Subject"],"LogonType":2,"InternalLogonType":"Owner","recipientCount":2,"ClientIPAddress":"[::1]:80",
         "recipientList":[{"Address":"a@b.example"}],"Item":{"Id":"i","SizeInBytes":12,"ParentFolder":{"Id":"f","Path":"\\\\Inbox"}}}""", AuditRecord::of);
    assertThat(item.modifiedProperties()).containsExactly("Subject");
    assertThat(item.logonType()).contains(LogonType.DELEGATED);
    assertThat(item.internalLogonType()).contains(LogonType.OWNER);
    assertThat(item.recipientList().get(0).address()).contains("a@b.example");
    assertThat(item.item().flatMap(mail -> mail.parentFolder()).flatMap(folder -> folder.path())).contains("\\Inbox");
    ExchangeAggregatedRecord read = (ExchangeAggregatedRecord) ModelContract.example("""
        {"RecordType":50,"Operation":"MailItemsAccessed","OperationCount":3,"OperationProperties":[{"Name":"MailAccessType","Value":"Bind"}],
         "Folders":[{"Id":"f","FolderItems":[{"InternetMessageId":"<m>","SizeInBytes":5}]}]}""", AuditRecord::of);
    assertThat(read.folders().get(0).folderItems().get(0).internetMessageId()).contains("<m>");
  }

  @Test
  void stsLogon_hasTheDirectoryProperties_too() {
    StsLogonRecord logon = (StsLogonRecord) ModelContract.example("""
        {"RecordType":15,"Operation":"UserLoginFailed","ErrorCode":50126,"LogonError":"InvalidUserNameOrPassword","ClientIP":"1.2.3.4",
         "Actor":[{"ID":"kim@contoso.example","Type":5},{"ID":"x","Type":0}],"DeviceProperties":[{"Name":"OS","Value":"Windows"}],
         "IntraSystemId":"i","AzureActiveDirectoryEventType":1}""", AuditRecord::of);

    assertThat(logon.errorCode()).contains("50126");
    assertThat(logon.actor()).hasSize(2);
    assertThat(logon.intraSystemsId()).contains("i");
  }

  @Test
  void dlp_isRead_forFilesMailsAndDevices() {
    DlpRecord file = (DlpRecord) ModelContract.example("""
        {"RecordType":11,"Operation":"DlpRuleMatch","UserKey":"DlpAgent","SharePointMetaData":{"From":"kim","itemCreationTime":"2026-01-02T03:04:05",
         "FileName":"cards.xlsx"},"ExceptionInfo":{"Reason":"Override","FalsePositive":"true","Rules":["r"]},"SensitiveInfoDetectionIsIncluded":true,
         "PolicyDetails":[{"PolicyId":"p","Rules":[{"RuleId":"r","Severity":"High","ConditionsMatched":{"SensitiveInformation":[{"Confidence":85,"Count":2,
         "SensitiveType":"50842eb7-edc8-4019-85dd-5a5c1f2bb085","SensitiveInformationDetections":{"DetectedValues":[{"Name":"4111","Value":"card 4111"},
         {"Value":"4112","Context":"card 4112"}],"ResultsTruncated":false},"SensitiveInformationDetailedClassificationAttributes":[{"Confidence":85,"Count":2,
         "IsMatch":true}]}]}}]}]}""", AuditRecord::of);
    var found = file.policyDetails().get(0).rules().get(0).conditionsMatched().orElseThrow().sensitiveInformation().get(0);
    assertThat(found.sensitiveInformationDetections().orElseThrow().detectedValues()).hasSize(2);
    assertThat(file.exceptionInfo().get(0).falsePositive()).contains(true);
    assertThat(file.sharePointMetaData().flatMap(data -> data.itemCreationTime())).isPresent();
    DlpRecord device = (DlpRecord) ModelContract.example("""
        {"RecordType":63,"ExceptionInfo":"none","EndpointMetaData":{"EnforcementMode":4,"DeviceName":"pc","SensitiveInformation":[{"Count":1}]}}""",
        AuditRecord::of);
    assertThat(device.endpointMetaData().flatMap(data -> data.enforcementMode())).contains("4");
    assertThat(device.exceptionInfo()).isEmpty();
    DlpRecord mail = (DlpRecord) ModelContract.example("""
        {"RecordType":13,"ExchangeMetaData":{"MessageID":"<m>","To":["a"],"CC":[],"Sent":"2026-01-02T03:04:05Z","RecipientCount":1}}""", AuditRecord::of);
    assertThat(mail.exchangeMetaData().map(data -> data.to())).contains(List.of("a"));
  }

  @Test
  void defender_isRead_whateverTheSpelling() {
    EmailThreatRecord mail = (EmailThreatRecord) ModelContract.example("""
        {"RecordType":28,"Policy":9,"PolicyAction":"Quarantine","Verdict":"Malware","Delivery Action":"Blocked","LatestDeliveryLocation":"Quarantine",
         "ThreatsAndDetectionTech":"Phish: [Spoof DMARC]","AttachmentData":[{"FileName":"a.exe","FileVerdict":1,"SHA256":"ab"}],
         "AuthDetails":[{"Name":"SPF","Value":"Fail"}],"SystemOverrides":[{"Result":"Blocked"}],"Recipients":["kim@contoso.example"]}""", AuditRecord::of);
    assertThat(mail.policy()).contains(ThreatPolicy.MALWARE);
    assertThat(mail.policyAction()).contains(PolicyAction.QUARANTINE);
    assertThat(mail.deliveryAction()).contains("Blocked");
    assertThat(mail.latestDeliveryLocation()).contains("Quarantine");
    assertThat(mail.threatsAndDetectionTech()).containsExactly("Phish: [Spoof DMARC]");
    assertThat(mail.attachmentData().get(0).fileVerdict()).contains(FileVerdict.BAD);
    UrlClickRecord click = (UrlClickRecord) AuditRecord.of(Json.object("{\"RecordType\":41,\"URLClickAction\":4,\"URL\":\"http://x\"}"));
    assertThat(click.urlClickAction()).contains(UrlClickAction.BLOCK_PAGE_OVERRIDE);
    FileThreatRecord file = (FileThreatRecord) AuditRecord.of(Json.object("{\"RecordType\":47,\"FileData\":{\"FileSize\":\"1234\",\"FileVerdict\":-2}}"));
    assertThat(file.fileData().flatMap(data -> data.fileSize())).contains(1234L);
    assertThat(file.fileData().flatMap(data -> data.fileVerdict())).contains(FileVerdict.TIMEOUT);
  }

  @Test
  void investigation_opensTheTextsThatHoldJson() {
    InvestigationRecord record = (InvestigationRecord) ModelContract.example("""
        {"RecordType":64,"InvestigationId":"i","Actions":["{\\"ID\\":\\"a\\",\\"ActionStatus\\":\\"Pending\\",\\"Entities\\":[{\\"Type\\":\\"mail-message\\",
        \\"Urls\\":[{\\"Type\\":\\"url\\",\\"Url\\":\\"http://x\\"}]},
        {\\"Type\\":\\"filehash\\",\\"Value\\":\\"ab\\"},{\\"Type\\":\\"robot\\"}]}","no json","{broken"]}"""
        .replace("\n", ""), AuditRecord::of);

    assertThat(record.actions()).hasSize(1);
    List<InvestigationEntity> entities = record.actions().get(0).entities();
    assertThat(entities.get(0)).isInstanceOfSatisfying(MailMessageEntity.class, mail -> assertThat(mail.urls().get(0).url()).contains("http://x"));
    assertThat(entities.get(1)).isInstanceOfSatisfying(FileHashEntity.class, hash -> assertThat(hash.value()).contains("ab"));
    assertThat(entities.get(2).getClass()).isEqualTo(InvestigationEntity.class);
  }

  @Test
  void forms_listNumbers() {
    FormsRecord record = (FormsRecord) AuditRecord.of(Json.object("{\"RecordType\":66,\"FormsUserTypes\":[1,\"Coauthor\",7]}"));

    assertThat(record.formsUserTypes()).containsExactly(FormsUserType.OWNER, FormsUserType.COAUTHOR, FormsUserType.of("7"));
  }

  @Test
  void recordType_isAnOpenNumber_withNames() {
    assertThat(new RecordType(6).name()).contains("SharePointFileOperation");
    assertThat(new RecordType(22)).hasToString("Yammer(22)");
    assertThat(new RecordType(22).alias()).contains("VivaEngage");
    assertThat(new RecordType(367).name()).isEmpty();
    assertThat(new RecordType(367)).hasToString("SentinelKQLOnLake(367)");
    assertThat(new RecordType(4711)).hasToString("4711");
    assertThat(RecordType.named("sharepointfileoperation")).contains(new RecordType(6));
    assertThat(RecordType.named("SentinelJob")).contains(new RecordType(377)); // Graph's number, not the documentation's 366
    assertThat(RecordType.named("VivaInsights")).contains(new RecordType(44));
    assertThat(RecordType.read("154")).contains(new RecordType(154));
    assertThat(RecordType.read("Nonsense")).isEmpty();
    assertThat(RecordType.known()).isSorted().hasSizeGreaterThan(470);
  }

  @Test
  void recordTypes_areThoseOfTheSheet() {
    assumeThat(ExampleFiles.shared("api/office365-management.md")).isPresent();
    String sheet = ExampleFiles.text(ExampleFiles.shared("api/office365-management.md").orElseThrow());
    String lists = sheet.substring(sheet.indexOf("- **0 to 49**"), sheet.indexOf("## 7. Other enums"));
    List<MatchResult> rows = Pattern.compile("[ :](\\d+) ([A-Z]\\w+)").matcher(lists).results().toList();

    assertThat(rows).hasSizeGreaterThan(440)
        .allSatisfy(row -> assertThat(new RecordType(Integer.parseInt(row.group(1))).name()).as(row.group(1)).contains(row.group(2)));
  }
}
