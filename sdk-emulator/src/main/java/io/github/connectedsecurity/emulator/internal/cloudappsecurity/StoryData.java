package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.dataset.Company;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Device;
import io.github.connectedsecurity.emulator.internal.dataset.Company.FileItem;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Label;
import io.github.connectedsecurity.emulator.internal.dataset.Company.Place;
import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Cloud App Security saw of the company's timeline, and the tenant's alerts that are its own: the same people, addresses and documents. */
final class StoryData {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final String SOURCE = "microsoftDefenderForCloudApps";
  private static final List<String> SEVERITIES = List.of("low", "medium", "high", "informational");
  private static final List<String> INTENTS = List.of("", "", "InitialAccess", "Persistence", "PrivilegeEscalation", "DefenseEvasion", "CredentialAccess",
      "Discovery", "LateralMovement", "Execution", "Collection", "Exfiltration", "CommandAndControl");
  private static final Map<String, Integer> APPS = Map.of("Microsoft SharePoint Online", 20892, "Office 365 SharePoint Online", 20892,
      "Office 365 Exchange Online", 20893, "Microsoft Teams", 28375, "Sample File Drop", 99310);
  private static final int OFFICE = 11161;
  private static final Map<Kind, Seen> SEEN = Map.ofEntries(
      Map.entry(Kind.SIGNED_IN, new Seen("EVENT_CATEGORY_LOGIN", "Log on")),
      Map.entry(Kind.SIGN_IN_REFUSED, new Seen("EVENT_CATEGORY_FAILED_LOGIN", "Failed log on")),
      Map.entry(Kind.DOCUMENT_ACCESSED, new Seen("EVENT_CATEGORY_ACCESS_FILE", "Access file")),
      Map.entry(Kind.DOCUMENT_DOWNLOADED, new Seen("EVENT_CATEGORY_DOWNLOAD_FILE", "Download file")),
      Map.entry(Kind.DOCUMENT_UPLOADED, new Seen("EVENT_CATEGORY_UPLOAD_FILE", "Upload file")),
      Map.entry(Kind.DOCUMENT_SHARED, new Seen("EVENT_CATEGORY_SHARE_FILE", "Share file")),
      Map.entry(Kind.LABEL_CHANGED, new Seen("EVENT_CATEGORY_UNSPECIFIED", "Change sensitivity label")),
      Map.entry(Kind.MAIL_READ, new Seen("EVENT_CATEGORY_UNSPECIFIED", "Access mail items")),
      Map.entry(Kind.RULE_CREATED, new Seen("EVENT_CATEGORY_UNSPECIFIED", "Create inbox rule")),
      Map.entry(Kind.APP_CONSENTED, new Seen("EVENT_CATEGORY_UNSPECIFIED", "Consent to application")));

  private final CloudState state;
  private final Timeline timeline;

  StoryData(CloudState state, Timeline timeline) {
    this.state = state;
    this.timeline = timeline;
  }

  /** How an activity is called. */
  private record Seen(String category, String words) {}

  void addTo(TenantData data) {
    Company company = timeline.company();
    company.users().forEach(user -> put(data.entities(), entity(user)));
    Instant end = timeline.start();
    Stream.concat(timeline.notable().stream(), timeline.between(end.minus(WEEK), end).stream().filter(event -> !event.isNotable()))
        .filter(event -> SEEN.containsKey(event.kind()) && event.user().isPresent()).forEach(event -> put(data.activities(), activity(event)));
    state.alerts().all().forEach(alert -> tell(alert, data));
    company.documents().forEach(file -> put(data.files(), file(file, end)));
  }

  /** Adds an alert of the tenant, if it is this product's own. */
  void tell(Map<String, Object> alert, TenantData data) {
    if (SOURCE.equals(alert.get("serviceSource"))) {
      put(data.alerts(), alert(alert));
    }
  }

  private static void put(Map<String, Map<String, Object>> all, Map<String, Object> one) { all.put(String.valueOf(one.get("_id")), one); }

  private static String key(User user) { return user.objectId().orElse(user.sid()); }

  private static int app(@Nullable String name) { return name == null ? OFFICE : APPS.getOrDefault(name, OFFICE); }

  private static String hex(String guid) { return guid.replace("-", "").substring(0, 24); }

  private static Map<String, Object> entity(User user) {
    String key = key(user);
    Map<String, Object> entity = object("_id", hex(Integer.toHexString(key.hashCode()) + "5e1".repeat(8)), "id", key, "ii", "11161|0|" + key, "type", 2,
        "status", 2, "displayName", user.displayName(), "username", "{\"id\": \"" + key + "\", \"saas\": 11161, \"inst\": 0}", "email", user.upn(), "domain",
        Company.DOMAIN);
    entity.putAll(object("organization", user.department(), "role", null, "sid", user.sid(), "isAdmin", false, "isExternal", false, "isFake", false, "idType",
        1,
        "lastSeen", null, "appData", object("appId", OFFICE, "name", "Office 365", "saas", OFFICE, "instance", 0), "accounts", List.of(), "userGroups",
        List.of()));
    return entity;
  }

  private static Map<String, Object> activity(Happening event) {
    User user = event.user().orElseThrow();
    Seen seen = Objects.requireNonNull(SEEN.get(event.kind()));
    int app = app(event.app().orElse(null));
    long millis = event.time().toEpochMilli();
    String what = event.file().map(file -> " " + file.name()).orElse("");
    Map<String, Object> activity = object("_id", Tenant.NUMBER + "_" + app + "_" + event.id(), "tenantId", Tenant.NUMBER, "appId", app, "saasId", app,
        "appName", event.app().orElse("Office 365"), "timestamp", millis, "timestampRaw", millis, "instantiation", millis + 400, "created", millis + 900,
        "eventTypeName", seen.category, "eventTypeValue", seen.category.replace("CATEGORY", "O365"), "description",
        seen.words + what + ": " + user.displayName(), "severity", "INFO", "source", 2);
    activity.putAll(object("device", device(event), "location", location(event), "user", object("userName", user.upn(), "userTags", List.of()), "userAgent",
        object("deviceType", "DESKTOP", "tags", List.of()), "mainInfo", object("rawOperationName", event.kind().name(), "prettyOperationName", seen.words,
            "activityResult", object("isSuccess", event.kind() != Kind.SIGN_IN_REFUSED), "eventObjects", objects(event, app)),
        "entityData", object("0", object("displayName", user.displayName(), "id", object("id", key(user), "saas", OFFICE, "inst", 0), "resolved", true), "1",
            null),
        "policies", List.of()));
    event.file().ifPresent(file -> activity.put("fileId", hex(file.sha256())));
    return activity;
  }

  private static List<Object> objects(Happening event, int app) {
    List<Object> objects = new ArrayList<>();
    event.user().ifPresent(user -> objects.add(object("objType", 23, "role", 4, "id", key(user), "name", user.displayName(), "saasId", OFFICE, "instanceId", 0,
        "resolved", true)));
    event.file().ifPresent(file -> objects.add(object("objType", 1, "role", 3, "id", file.path() + "/" + file.name(), "name", file.name(), "saasId", app,
        "instanceId", 0, "resolved", true)));
    return objects;
  }

  private static Map<String, Object> device(Happening event) {
    return object("clientIP", address(event), "userAgent", event.detail("userAgent").orElse("Mozilla/5.0"), "countryCode",
        event.place().flatMap(Place::country).orElse(null));
  }

  private static String address(Happening event) {
    return event.place().map(Place::ip).or(() -> event.device().map(Device::externalIp)).orElse("");
  }

  private static Map<String, Object> location(Happening event) {
    Optional<Place> place = event.place();
    return object("countryCode", place.flatMap(Place::country).orElse(null), "city", place.flatMap(Place::city).orElse(null), "latitude",
        place.map(Place::latitude).orElse(0.0), "longitude", place.map(Place::longitude).orElse(0.0), "category",
        place.map(Place::key).filter("office"::equals).isPresent() ? 1 : 0, "anonymousProxy", false);
  }

  /** An alert of the tenant as this product tells it; its id here is the provider's id there. */
  private Map<String, Object> alert(Map<String, Object> alert) {
    String id = String.valueOf(alert.get("providerAlertId"));
    String title = String.valueOf(alert.get("title"));
    boolean resolved = "resolved".equals(alert.get("status"));
    int severity = Math.max(0, SEVERITIES.indexOf(String.valueOf(alert.get("severity"))));
    List<Object> entities = new ArrayList<>();
    evidence(alert).forEach(one -> entities.addAll(entities(one)));
    String policy = hex(Integer.toHexString(title.hashCode()) + "5b".repeat(12));
    entities.add(object("type", "policyRule", "id", policy, "label", title, "policyType", "ANOMALY_DETECTION"));
    Map<String, Object> told = object("_id", id, "contextId", state.tenantId(), "idValue", 15_795_464, "title", title, "description", alert.get("description"),
        "timestamp", Instant.parse(String.valueOf(alert.get("createdDateTime"))).toEpochMilli(), "statusValue", resolved ? 1 : 0, "severityValue", severity,
        "resolutionStatusValue", resolved ? resolution(alert) : 0, "stories", List.of(0), "intent",
        List.of(Math.max(0, INTENTS.indexOf(String.valueOf(alert.get("category"))))));
    told.putAll(object("evidence", List.of(), "entities", entities, "isSystemAlert", false, "isPreview", false, "threatScore", null, "comment", null,
        "handledByUser", resolved ? alert.get("assignedTo") : null, "resolveTime", alert.get("resolvedDateTime"), "policy",
        object("id", policy, "label", title, "policyType", "ANOMALY_DETECTION"), "URL", alert.get("alertWebUrl")));
    return told;
  }

  private static int resolution(Map<String, Object> alert) {
    return switch (String.valueOf(alert.get("classification"))) {
      case "truePositive" -> 5;
      case "falsePositive" -> 3;
      default -> 4;
    };
  }

  private static List<Map<String, Object>> evidence(Map<String, Object> alert) {
    return alert.get("evidence") instanceof List<?> list ? list.stream().map(Trees::object).toList() : List.of();
  }

  private static List<Object> entities(Map<String, Object> evidence) {
    String type = String.valueOf(evidence.get("@odata.type")).replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "userevidence" -> {
        Map<String, Object> account = Trees.object(evidence.get("userAccount"));
        Object id = account.get("azureAdUserId") == null ? account.get("userSid") : account.get("azureAdUserId");
        yield List.of(object("type", "account", "id", id, "inst", 0, "saas", OFFICE, "label", account.get("displayName"), "pa",
            account.get("userPrincipalName"), "em", account.get("userPrincipalName"), "entityType", 2, "entityRole", "Source"));
      }
      case "ipevidence" -> List.of(object("type", "ip", "id", evidence.get("ipAddress"), "label", evidence.get("ipAddress"), "triggeredAlert", true));
      case "cloudapplicationevidence" -> List.of(object("type", "service", "id", evidence.get("appId"), "label", evidence.get("displayName")));
      case "fileevidence" -> {
        Map<String, Object> file = Trees.object(evidence.get("fileDetails"));
        yield List.of(object("type", "file", "id", hex(String.valueOf(file.get("sha256"))), "label", file.get("fileName")));
      }
      default -> List.of();
    };
  }

  private static Map<String, Object> file(FileItem file, Instant end) {
    String extension = file.name().substring(file.name().lastIndexOf('.') + 1);
    boolean open = file.label().map(Label::name).filter("Public"::equals).isPresent();
    long modified = end.minus(Duration.ofDays(3)).toEpochMilli();
    return object("_id", hex(file.sha256()), "_tid", Tenant.NUMBER, "id", "s-" + file.key(), "appId", 20892, "saasId", 20892, "instId", 0, "appName",
        "Microsoft SharePoint Online", "name", file.name(), "fileExtension", extension, "mimeType", "application/octet-stream", "fileSize", file.size(),
        "createdDate", end.minus(Duration.ofDays(90)).toEpochMilli(), "modifiedDate", modified, "snapshotLastModifiedDate",
        Instant.ofEpochMilli(modified).toString(), "isFolder", false, "fileType", List.of(1, "DOCUMENT"), "ftype", 1, "fileAccessLevel",
        open ? List.of(3, "PUBLIC") : List.of(1, "INTERNAL"), "facl", open ? 3 : 1, "fileStatus", List.of(0, "EXISTS"), "fstat", 0, "ownerName", "Peter Jansen",
        "ownerAddress", "peter.jansen@larkspur.example", "domains", List.of(Company.DOMAIN), "policies", List.of(), "filePath", file.path() + "/" + file.name(),
        "fTags", file.label().map(label -> List.of(label.id())).orElse(List.of()), "dlpScanResults", List.of(), "fileLabels",
        file.label().map(label -> List.of(label.id())).orElse(List.of()));
  }

  @SuppressWarnings("NullAway") // JSON has nulls
  private static Map<String, Object> object(@Nullable Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }
}
