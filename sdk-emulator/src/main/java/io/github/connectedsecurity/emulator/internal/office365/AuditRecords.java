package io.github.connectedsecurity.emulator.internal.office365;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Device;
import io.github.connectedsecurity.emulator.internal.dataset.Company.FileItem;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Label;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Place;
import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import io.github.connectedsecurity.emulator.internal.state.AuditEvent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells what happened in the words of the audit log: for each kind a content type, and a record by the schema of its type. */
final class AuditRecords {
  private static final String ENTRA = "Audit.AzureActiveDirectory";
  private static final String EXCHANGE = "Audit.Exchange";
  private static final String SHAREPOINT = "Audit.SharePoint";
  private static final String GENERAL = "Audit.General";
  private static final String DLP = "DLP.All";
  private static final String SITES = "https://" + Company.DOMAIN;

  private static final Map<Kind, Form> FORMS = Map.ofEntries(
      Map.entry(Kind.SIGNED_IN, new Form(ENTRA, 15, "UserLoggedIn", "AzureActiveDirectory", AuditRecords::signIn)),
      Map.entry(Kind.SIGN_IN_REFUSED, new Form(ENTRA, 15, "UserLoginFailed", "AzureActiveDirectory", AuditRecords::signIn)),
      Map.entry(Kind.APP_CONSENTED, new Form(ENTRA, 8, "Consent to application.", "AzureActiveDirectory", AuditRecords::consent)),
      Map.entry(Kind.MAIL_READ, new Form(EXCHANGE, 50, "MailItemsAccessed", "Exchange", AuditRecords::mailRead)),
      Map.entry(Kind.RULE_CREATED, new Form(EXCHANGE, 1, "New-InboxRule", "Exchange", AuditRecords::rule)),
      Map.entry(Kind.DOCUMENT_ACCESSED, new Form(SHAREPOINT, 6, "FileAccessed", "SharePoint", AuditRecords::document)),
      Map.entry(Kind.DOCUMENT_DOWNLOADED, new Form(SHAREPOINT, 6, "FileDownloaded", "SharePoint", AuditRecords::document)),
      Map.entry(Kind.LABEL_CHANGED, new Form(SHAREPOINT, 6, "FileSensitivityLabelChanged", "SharePoint", AuditRecords::document)),
      Map.entry(Kind.DOCUMENT_SHARED, new Form(SHAREPOINT, 14, "SharingSet", "SharePoint", AuditRecords::document)),
      Map.entry(Kind.MAIL_DELIVERED, new Form(GENERAL, 28, "TIMailData", "ThreatIntelligence", AuditRecords::mail)),
      Map.entry(Kind.LINK_CLICKED, new Form(GENERAL, 41, "TIUrlClickData", "ThreatIntelligence", AuditRecords::click)),
      Map.entry(Kind.DLP_MATCHED, new Form(DLP, 11, "DlpRuleMatch", "SharePoint", AuditRecords::dlp)));

  private final String tenantId;

  AuditRecords(String tenantId) { this.tenantId = tenantId; }

  /** How a kind is told. */
  private record Form(String contentType, int recordType, String operation, String workload, Words words) {}

  /** Adds what only records of this form have. */
  private interface Words {
    void add(Map<String, Object> record, Happening event);
  }

  /** Whether the feed of a content type has it; of mails, only those that are a threat. */
  static boolean isOf(String contentType, Happening event) {
    Form form = FORMS.get(event.kind());
    return form != null && form.contentType.equals(contentType)
        && (event.kind() != Kind.MAIL_DELIVERED || event.mail().flatMap(mail -> mail.threat()).isPresent());
  }

  /** The record of what happened. */
  Map<String, Object> record(Happening event) {
    Form form = Optional.ofNullable(FORMS.get(event.kind())).orElseThrow();
    String user = event.user().map(User::upn).orElse("Not Available");
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("CreationTime", event.time().toString().substring(0, 19));
    record.put("Id", event.id());
    record.put("Operation", form.operation);
    record.put("OrganizationId", tenantId);
    record.put("RecordType", form.recordType);
    record.put("ResultStatus", event.kind() == Kind.SIGN_IN_REFUSED ? "Failed" : "Succeeded");
    record.put("UserKey", key(user));
    record.put("UserType", 0);
    record.put("Version", 1);
    record.put("Workload", form.workload);
    record.put("UserId", user);
    record.put("ClientIP", event.place().map(Place::ip).or(() -> event.device().map(Device::externalIp)).orElse(""));
    form.words.add(record, event);
    return record;
  }

  /** The record of what was done in the emulated tenant. */
  Map<String, Object> record(AuditEvent event) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("CreationTime", event.time().toString().substring(0, 19));
    record.put("Id", guid(event.time() + event.operation() + event.object() + event.details()));
    record.put("Operation", event.operation());
    record.put("OrganizationId", tenantId);
    record.put("RecordType", event.recordType());
    record.put("ResultStatus", "Succeeded");
    record.put("UserKey", event.contentType().equals(DLP) ? "DlpAgent" : key(event.user()));
    record.put("UserType", 0);
    record.put("Version", 1);
    record.put("Workload", event.workload());
    record.put("UserId", event.user());
    record.put("ClientIP", "198.51.100.4");
    record.put("ObjectId", event.object());
    record.putAll(event.details());
    return record;
  }

  private static String key(String user) { return "1003" + Integer.toHexString(user.hashCode()).toUpperCase(Locale.ROOT); }

  private static void signIn(Map<String, Object> record, Happening event) {
    record.put("ResultStatus", event.kind() == Kind.SIGNED_IN ? "Success" : "Failed");
    record.put("AzureActiveDirectoryEventType", 1);
    record.put("ActorIpAddress", record.get("ClientIP"));
    record.put("Actor", List.of(pair(objectId(event), 0), pair(String.valueOf(record.get("UserId")), 5)));
    record.put("Target", List.of(pair(guid("resource " + event.app().orElse("")), 0)));
    record.put("ApplicationId", guid("app " + event.app().orElse("")));
    record.put("ErrorCode", event.detail("error").orElse("0"));
    event.detail("error").ifPresent(code -> record.put("LogonError", "InvalidUserNameOrPassword"));
    record.put("DeviceProperties", List.of(named("OS", event.detail("system").or(() -> event.device().map(Device::os)).orElse("Windows11")),
        named("BrowserType", event.detail("browser").orElse("Edge")), named("Id", event.device().flatMap(Device::entraId).orElse("")),
        named("IsCompliantAndManaged", event.device().isPresent() ? "True" : "False")));
    record.put("ExtendedProperties", List.of(named("ResultStatusDetail", "Success"), named("UserAgent", event.detail("userAgent").orElse("Mozilla/5.0")),
        named("RequestType", "OAuth2:Authorize")));
    record.put("ObjectId", guid("resource " + event.app().orElse("")));
    directory(record, event.id());
  }

  /** What all records of the directory say of who acted from where on what. */
  static void directory(Map<String, Object> record, String request) {
    record.put("ActorContextId", record.get("OrganizationId"));
    record.put("TargetContextId", record.get("OrganizationId"));
    record.put("InterSystemsId", guid("correlation of " + request));
    record.put("IntraSystemId", request);
  }

  private static void consent(Map<String, Object> record, Happening event) {
    record.put("ObjectId", guid("oauth.reader"));
    record.put("AzureActiveDirectoryEventType", 1);
    record.put("Actor", List.of(pair(objectId(event), 2), pair(String.valueOf(record.get("UserId")), 5)));
    record.put("Target", List.of(pair(event.app().orElse(""), 1)));
    directory(record, event.id());
    record.put("ModifiedProperties", List.of(Map.of("Name", "ConsentAction.Permissions", "NewValue", event.detail("scopes").orElse(""), "OldValue", "")));
  }

  private static void mailRead(Map<String, Object> record, Happening event) {
    record.put("ClientIPAddress", record.get("ClientIP"));
    record.put("MailboxOwnerUPN", record.get("UserId"));
    record.put("MailboxGuid", guid("mailbox " + record.get("UserId")));
    record.put("LogonType", 0);
    record.put("InternalLogonType", 0);
    record.put("ExternalAccess", false);
    record.put("SessionId", event.detail("session").map(AuditRecords::guid).orElseGet(() -> guid("session " + event.id())));
    record.put("OperationCount", Integer.parseInt(event.detail("count").orElse("1")));
    record.put("OperationProperties", List.of(named("MailAccessType", "Bind"), named("IsThrottled", "False")));
    event.mail().ifPresent(mail -> record.put("Folders", List.of(Map.of("Path", "\\Inbox", "FolderItems",
        List.of(Map.of("InternetMessageId", mail.internetMessageId(), "SizeInBytes", 48_211))))));
  }

  private static void rule(Map<String, Object> record, Happening event) {
    record.put("ObjectId", event.user().map(User::displayName).orElse("") + "\\" + event.detail("rule").orElse(""));
    record.put("ResultStatus", "True");
    record.put("ExternalAccess", false);
    record.put("Parameters", List.of(named("Name", event.detail("rule").orElse("")), named("MoveToFolder", event.detail("folder").orElse("")),
        named("SubjectOrBodyContainsWords", event.detail("words").orElse("")), named("StopProcessingRules", "True")));
  }

  private static void document(Map<String, Object> record, Happening event) {
    FileItem file = event.file().orElseThrow();
    String site = file.path().replaceFirst("^(/sites/[^/]+).*", "$1") + "/";
    String folder = file.path().substring(Math.min(site.length(), file.path().length()));
    record.put("ObjectId", SITES + file.path() + "/" + file.name());
    record.put("ItemType", "File");
    record.put("EventSource", "SharePoint");
    record.put("SiteUrl", SITES + site);
    record.put("SourceRelativeUrl", folder);
    record.put("SourceFileName", file.name());
    record.put("SourceFileExtension", file.name().substring(file.name().lastIndexOf('.') + 1));
    record.put("UserAgent", "Mozilla/5.0");
    record.put("ListItemUniqueId", guid("item " + file.key()));
    event.device().ifPresent(device -> record.put("MachineId", device.entraId().orElse("")));
    file.label().map(Label::id).ifPresent(id -> record.put("SensitivityLabelId", id));
    event.detail("before").ifPresent(label -> record.put("SourceLabel", label));
    event.detail("after").ifPresent(label -> record.put("DestinationLabel", label));
    event.detail("with").ifPresent(guest -> {
      record.put("TargetUserOrGroupName", guest);
      record.put("TargetUserOrGroupType", "Guest");
    });
  }

  private static void mail(Map<String, Object> record, Happening event) {
    event.mail().ifPresent(mail -> {
      record.put("NetworkMessageId", mail.networkMessageId());
      record.put("InternetMessageId", mail.internetMessageId());
      record.put("Subject", mail.subject());
      record.put("P1Sender", mail.sender());
      record.put("P2Sender", "payroll@" + Company.DOMAIN);
      record.put("Recipients", List.of(mail.recipient()));
      record.put("Verdict", mail.threat().orElse("None"));
    });
    record.put("SenderIp", record.get("ClientIP"));
    record.put("MessageTime", record.get("CreationTime"));
    record.put("DeliveryAction", "Delivered");
    record.put("Directionality", "Inbound");
    record.put("DetectionMethod", "URL detonation reputation");
    record.put("DetectionType", "Inline");
    record.put("Policy", "Phish");
    record.put("PolicyAction", "MoveToJmf");
    record.put("EventDeepLink", "https://security.microsoft.com/?hash=/threatexplorer");
    record.put("AttachmentData", List.of());
    record.put("UserId", "ThreatIntel");
    record.put("UserKey", "ThreatIntel");
  }

  private static void click(Map<String, Object> record, Happening event) {
    record.put("AppName", "Mail");
    record.put("URL", event.url().orElse(""));
    record.put("URLClickAction", event.detail("clickedThrough").isPresent() ? 5 : 2);
    record.put("TimeOfClick", record.get("CreationTime"));
    record.put("SourceId", event.id());
    record.put("UserIp", event.device().map(Device::externalIp).orElse(""));
  }

  private static void dlp(Map<String, Object> record, Happening event) {
    FileItem file = event.file().orElseThrow();
    String app = event.app().orElse("");
    boolean endpoint = app.equals("Endpoint");
    boolean mail = app.contains("Exchange");
    record.put("RecordType", endpoint ? 63 : mail ? 13 : 11);
    record.put("Workload", endpoint ? "Endpoint" : mail ? "Exchange" : "SharePoint");
    record.put("UserKey", "DlpAgent");
    record.put("IncidentId", guid("incident " + event.id()));
    record.put("SensitiveInfoDetectionIsIncluded", false);
    record.put("PolicyDetails", List.of(Map.of("PolicyId", guid("policy " + event.detail("policy").orElse("")), "PolicyName",
        event.detail("policy").orElse(""), "Rules", List.of(Map.of("RuleId", guid("rule " + event.detail("rule").orElse("")), "RuleName",
            event.detail("rule").orElse(""), "Severity", "High", "RuleMode", "Enforce", "Actions", List.of("GenerateAlert"), "ConditionsMatched",
            Map.of("SensitiveInformation", List.of(), "DocumentProperties", List.of(), "OtherConditions",
                List.of(named("SensitivityLabel", file.label().map(Label::id).orElse("")))))))));
    record.put(endpoint ? "EndpointMetaData" : mail ? "ExchangeMetaData" : "SharePointMetaData",
        endpoint ? endpoint(event, file) : mail ? mailed(record, event) : site(record, file));
  }

  private static Map<String, Object> endpoint(Happening event, FileItem file) {
    return Map.of("EnforcementMode", "1", "FileExtension", file.name().substring(file.name().lastIndexOf('.') + 1), "FileType", "Document", "DeviceName",
        event.device().map(Device::dnsName).orElse(""), "FileSize", file.size(), "Sha256", file.sha256());
  }

  private static Map<String, Object> mailed(Map<String, Object> record, Happening event) {
    return Map.of("MessageID", "<" + event.id() + "@" + Company.DOMAIN + ">", "From", String.valueOf(record.get("UserId")), "To",
        List.of("marta.private@example.com"), "CC", List.of(), "BCC", List.of(), "Subject", "For later", "Sent",
        String.valueOf(record.get("CreationTime")), "RecipientCount", 1);
  }

  private static Map<String, Object> site(Map<String, Object> record, FileItem file) {
    String user = String.valueOf(record.get("UserId"));
    return Map.of("From", user, "itemCreationTime", "2026-01-05T08:00:00", "SiteCollectionGuid", guid("site " + file.path()), "SiteCollectionUrl",
        SITES + file.path().replaceFirst("^(/sites/[^/]+).*", "$1"), "FileName", file.name(), "FileOwner", "Peter Jansen", "FilePathUrl",
        SITES + file.path() + "/" + file.name(), "DocumentLastModifier", user, "DocumentSharer", user, "UniqueId", guid("item " + file.key()));
  }

  private static String objectId(Happening event) { return event.user().flatMap(User::objectId).orElse(""); }

  private static Map<String, Object> pair(String id, int type) { return Map.of("ID", id, "Type", type); }

  private static Map<String, Object> named(String name, @Nullable String value) { return Map.of("Name", name, "Value", String.valueOf(value)); }

  static String guid(String name) { return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(); }
}
