package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An alert of the tenant, as Defender for Endpoint tells it: other names and capitals than Graph's, the same ids and times. */
final class AlertView {
  private static final String NAMESPACE = "#microsoft.graph.security.";
  private static final Map<String, String> SOURCES = Map.of("microsoftDefenderForEndpoint", "WindowsDefenderAtp", "antivirus", "WindowsDefenderAv",
      "smartScreen", "WindowsDefenderSmartScreen");
  private static final List<String> MEMBERS = List.of("entityType", "evidenceCreationTime", "sha1", "sha256", "fileName", "filePath", "processId",
      "processCommandLine", "processCreationTime", "parentProcessId", "parentProcessCreationTime", "parentProcessFileName", "parentProcessFilePath",
      "ipAddress", "url", "registryKey", "registryHive", "registryValueType", "registryValue", "accountName", "domainName", "userSid", "aadUserId",
      "userPrincipalName", "detectionStatus");
  private static final Map<String, Function<Map<String, Object>, Map<String, Object>>> EVIDENCE = Map.of("userEvidence", AlertView::user, "fileEvidence",
      AlertView::file, "processEvidence", AlertView::process, "ipEvidence", one -> named("Ip", Map.of("ipAddress", "ipAddress"), one),
      "urlEvidence", one -> named("Url", Map.of("url", "url"), one), "registryKeyEvidence", AlertView::registry, "registryValueEvidence",
      AlertView::registry);

  /** What only XDR's entities have. */
  private static final List<String> MORE_MEMBERS = List.of("mailboxDisplayName", "mailboxAddress", "clusterBy", "sender", "recipient", "subject",
      "deliveryAction", "securityGroupId", "securityGroupName", "deviceId");
  private static final Map<String, Function<Map<String, Object>, Map<String, Object>>> MORE_EVIDENCE = Map.of(
      "mailboxEvidence",
      one -> named("MailBox", Map.of("mailboxDisplayName", "displayName", "mailboxAddress", "primaryAddress", "userPrincipalName", "upn"), one),
      "analyzedMessageEvidence", AlertView::message,
      "mailClusterEvidence", one -> named("MailCluster", Map.of("clusterBy", "clusterBy"), one),
      "securityGroupEvidence", one -> named("SecurityGroup", Map.of("securityGroupId", "securityGroupId", "securityGroupName", "displayName"), one));

  private final Map<String, Object> alert;

  AlertView(Map<String, Object> alert) { this.alert = alert; }

  /** Whether the alert is Defender for Endpoint's. */
  boolean isOwn() { return "microsoftDefenderForEndpoint".equals(alert.get("serviceSource")); }

  String id() { return text(alert, "id"); }

  String severity() { return text(alert, "severity"); }

  /** The evidence of a type, such as {@code deviceEvidence}. */
  Stream<Map<String, Object>> evidence(String type) {
    return all().filter(one -> (NAMESPACE + type).equals(one.get("@odata.type")));
  }

  /** The device that it is about. */
  Optional<Map<String, Object>> device() { return evidence("deviceEvidence").findFirst(); }

  boolean isOn(String machine) { return evidence("deviceEvidence").anyMatch(device -> machine.equals(device.get("mdeDeviceId"))); }

  /** Facts of the files in it, those of processes included. */
  Stream<Map<String, Object>> files() {
    return Stream.of(evidence("fileEvidence").map(one -> Trees.object(one.get("fileDetails"))), evidence("processEvidence")
        .map(one -> Trees.object(one.get("imageFile"))),
        evidence("malwareEvidence").flatMap(one -> one.get("files") instanceof List<?> list ? list.stream() : Stream.of())
            .map(one -> Trees.object(Trees.object(one).get("fileDetails"))))
        .flatMap(files -> files).filter(file -> file.get("sha256") != null);
  }

  /** Addresses in it, the far ends of connections included. */
  Stream<String> ips() {
    return Stream.of(evidence("ipEvidence"), evidence("networkConnectionEvidence").map(one -> Trees.object(one.get("destinationAddress"))))
        .flatMap(ips -> ips).map(ip -> text(ip, "ipAddress")).filter(ip -> !ip.isEmpty()).distinct();
  }

  /** Hosts in it. */
  Stream<String> domains() {
    return Stream.concat(evidence("urlEvidence").map(one -> host(text(one, "url"))), evidence("dnsEvidence").map(one -> text(one, "domainName")))
        .filter(host -> !host.isEmpty()).distinct();
  }

  /** Accounts in it. */
  Stream<Map<String, Object>> accounts() { return evidence("userEvidence").map(one -> Trees.object(one.get("userAccount"))); }

  /** Whether it is open, so that the risk of its device counts it. */
  boolean isOpen() { return !"resolved".equals(alert.get("status")); }

  /** The alert in Defender's words. */
  Map<String, Object> json(boolean withEvidence, @Nullable Object investigation) {
    Optional<Map<String, Object>> device = device();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", alert.get("id"));
    json.put("incidentId", number(alert.get("incidentId")));
    json.put("investigationId", number(investigation));
    json.put("assignedTo", alert.get("assignedTo"));
    json.put("severity", capital(alert.get("severity")));
    json.put("status", capital(alert.get("status")));
    json.put("classification", known(alert.get("classification")));
    json.put("determination", known(alert.get("determination")));
    json.put("investigationState", capital(alert.get("investigationState")));
    json.put("detectionSource", SOURCES.getOrDefault(text(alert, "detectionSource"), "WindowsDefenderAtp"));
    json.put("detectorId", alert.get("detectorId"));
    json.put("category", alert.get("category"));
    json.put("threatFamilyName", alert.get("threatFamilyName"));
    json.put("title", alert.get("title"));
    json.put("description", alert.get("description"));
    json.put("alertCreationTime", alert.get("createdDateTime"));
    json.put("firstEventTime", alert.get("firstActivityDateTime"));
    json.put("lastEventTime", alert.get("lastActivityDateTime"));
    json.put("lastUpdateTime", alert.get("lastUpdateDateTime"));
    json.put("resolvedTime", alert.get("resolvedDateTime"));
    json.put("machineId", device.map(one -> one.get("mdeDeviceId")).orElse(null));
    json.put("computerDnsName", device.map(one -> one.get("deviceDnsName")).orElse(null));
    json.put("rbacGroupName", device.map(one -> one.get("rbacGroupName")).orElse(null));
    json.put("aadTenantId", alert.get("tenantId"));
    json.put("threatName", alert.get("threatDisplayName"));
    json.put("mitreTechniques", alert.get("mitreTechniques"));
    json.put("relatedUser", accounts().findFirst()
        .map(account -> Map.of("userName", text(account, "accountName"), "domainName", text(account, "domainName").toUpperCase(Locale.ROOT))).orElse(null));
    json.put("comments", comments());
    json.put("evidence", withEvidence ? told() : List.of());
    return json;
  }

  List<Map<String, Object>> comments() {
    List<Map<String, Object>> comments = new ArrayList<>();
    List<?> all = alert.get("comments") instanceof List<?> list ? list : List.of();
    all.stream().map(Trees::object).forEach(one -> comments.add(Map.of("comment", text(one, "comment"), "createdBy", text(one, "createdByDisplayName"),
        "createdTime", text(one, "createdDateTime"))));
    return comments;
  }

  private List<Map<String, Object>> told() {
    List<Map<String, Object>> told = new ArrayList<>();
    all().forEach(one -> Optional.ofNullable(EVIDENCE.get(type(one))).ifPresent(form -> told.add(whole(one, MEMBERS, form.apply(one)))));
    return told;
  }

  /** The evidence in the words of XDR, which has more kinds. */
  List<Map<String, Object>> entities() {
    List<String> members = Stream.concat(MEMBERS.stream(), MORE_MEMBERS.stream()).toList();
    List<Map<String, Object>> told = new ArrayList<>();
    all().forEach(one -> Optional.ofNullable(EVIDENCE.get(type(one))).or(() -> Optional.ofNullable(MORE_EVIDENCE.get(type(one)))).ifPresent(form -> {
      Map<String, Object> whole = whole(one, members, form.apply(one));
      whole.put("deviceId", one.get("mdeDeviceId"));
      told.add(whole);
    }));
    return told;
  }

  private Stream<Map<String, Object>> all() {
    return (alert.get("evidence") instanceof List<?> list ? list : List.of()).stream().map(Trees::object);
  }

  private static String type(Map<String, Object> evidence) { return text(evidence, "@odata.type").replace(NAMESPACE, ""); }

  private static Map<String, Object> whole(Map<String, Object> evidence, List<String> members, Map<String, Object> told) {
    Map<String, Object> whole = new LinkedHashMap<>();
    members.forEach(member -> whole.put(member, null));
    whole.put("evidenceCreationTime", evidence.get("createdDateTime"));
    whole.putAll(told);
    return whole;
  }

  private static Map<String, Object> message(Map<String, Object> evidence) {
    Map<String, Object> told = named("MailMessage", Map.of("recipient", "recipientEmailAddress", "subject", "subject", "deliveryAction", "deliveryAction"),
        evidence);
    told.put("sender", Trees.object(evidence.get("p2Sender")).get("emailAddress"));
    return told;
  }

  private static Map<String, Object> user(Map<String, Object> evidence) {
    Map<String, Object> account = Trees.object(evidence.get("userAccount"));
    return named("User", Map.of("accountName", "accountName", "domainName", "domainName", "userSid", "userSid", "aadUserId",
        "azureAdUserId", "userPrincipalName", "userPrincipalName"), account);
  }

  private static Map<String, Object> file(Map<String, Object> evidence) {
    Map<String, Object> told = named("File", Map.of("sha1", "sha1", "sha256", "sha256", "fileName", "fileName", "filePath", "filePath"),
        Trees.object(evidence.get("fileDetails")));
    told.put("detectionStatus", capital(evidence.get("detectionStatus")));
    return told;
  }

  private static Map<String, Object> process(Map<String, Object> evidence) {
    Map<String, Object> told = named("Process", Map.of("processId", "processId", "processCommandLine", "processCommandLine", "processCreationTime",
        "processCreationDateTime", "parentProcessId", "parentProcessId", "parentProcessCreationTime", "parentProcessCreationDateTime"), evidence);
    told.putAll(named("Process", Map.of("sha1", "sha1", "sha256", "sha256", "fileName", "fileName", "filePath", "filePath"),
        Trees.object(evidence.get("imageFile"))));
    Map<String, Object> parent = Trees.object(evidence.get("parentProcessImageFile"));
    told.put("parentProcessFileName", parent.get("fileName"));
    told.put("parentProcessFilePath", parent.get("filePath"));
    told.put("detectionStatus", capital(evidence.get("detectionStatus")));
    return told;
  }

  private static Map<String, Object> registry(Map<String, Object> evidence) {
    return named("Registry", Map.of("registryKey", "registryKey", "registryHive", "registryHive", "registryValueType", "registryValueType", "registryValue",
        "registryValue"), evidence);
  }

  private static Map<String, Object> named(String type, Map<String, String> names, Map<String, Object> from) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("entityType", type);
    names.forEach((name, source) -> told.put(name, from.get(source)));
    return told;
  }

  private static @Nullable Object known(@Nullable Object word) { return word == null || "unknown".equals(word) ? null : capital(word); }

  static @Nullable Object capital(@Nullable Object word) {
    String text = word instanceof String given ? given : "";
    return text.isEmpty() ? word : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static @Nullable Object number(@Nullable Object value) {
    return String.valueOf(value).matches("\\d{1,18}") ? Long.valueOf(String.valueOf(value)) : null;
  }

  /** The host of a link, empty if it has none. */
  static String host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).orElse("");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  static String text(Map<String, Object> entity, String name) { return entity.get(name) instanceof String text ? text : ""; }
}
