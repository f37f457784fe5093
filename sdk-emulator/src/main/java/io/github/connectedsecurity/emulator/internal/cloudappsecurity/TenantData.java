package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A made-up company's last thirty days: the same in every run, but for the dates, which end at the moment of the start. */
record TenantData(Map<String, Map<String, Object>> activities, Map<String, Map<String, Object>> alerts, Map<String, Map<String, Object>> entities,
    Map<String, Map<String, Object>> files, Map<String, Map<String, Object>> subnets, Map<String, Map<String, Object>> streams) {
  /** More than an offset reaches. */
  static final int ACTIVITIES = 6_200;
  static final int ALERTS = 150;
  static final int USERS = 40;
  static final int FILES = 120;

  private static final int SEED = 20;
  private static final int[] APPS = {11161, 15600, 20892, 28375};
  private static final List<String> POLICIES = List.of("5bfd18bfab73c36ba10d38ca", "5bfd18bfab73c36ba10d38cb", "5bfd18bfab73c36ba10d38cc");
  private static final List<String> KINDS = List.of("EVENT_CATEGORY_LOGIN", "EVENT_CATEGORY_LOGOUT", "EVENT_CATEGORY_DOWNLOAD_FILE",
      "EVENT_CATEGORY_DELETE_OBJECT");

  static TenantData at(Instant now) {
    TenantData data = new TenantData(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
        new LinkedHashMap<>());
    data.fill(new Random(SEED), now.truncatedTo(ChronoUnit.MILLIS));
    return data;
  }

  /** An identifier of 24 hexadecimal digits. */
  static String id(int kind, int number) { return String.format("5e%x%021x", kind, number); }

  private void fill(Random random, Instant now) {
    for (int i = 0; i < USERS; i++) {
      put(entities, user(i, now));
    }
    for (int i = 0; i < ACTIVITIES; i++) {
      put(activities, activity(i, random, now.minusMillis(random.nextInt((int) Duration.ofDays(24).toMillis()) / 1_000 * 1_000L)));
    }
    for (int i = 0; i < ALERTS; i++) {
      put(alerts, alert(i, random, now.minus(Duration.ofHours(4L * i))));
    }
    for (int i = 0; i < FILES; i++) {
      put(files, file(i, random, now.minus(Duration.ofHours(7L * i))));
    }
    put(subnets, subnet(0, "Larkspur head office", 1, false, "203.0.113.0/24", 120, now));
    put(subnets, subnet(1, "Larkspur VPN", 4, false, "198.51.100.0/25", 121, now));
    put(subnets, subnet(2, "Microsoft Azure", 5, true, "192.0.2.0/24", 120, now));
    put(streams, stream(0, "Global View", 3, now));
    put(streams, stream(1, "Edge firewall", 1, now));
  }

  private static void put(Map<String, Map<String, Object>> all, Map<String, Object> one) { all.put(String.valueOf(one.get("_id")), one); }

  private static String name(int user) { return "user" + user + "@larkspur.example"; }

  private static Map<String, Object> user(int i, Instant now) {
    String key = String.format("00000000-0000-4000-8000-%012d", i);
    Map<String, Object> entity = object("_id", id(1, i), "id", key, "ii", "11161|0|" + key, "type", i % 4 == 0 ? 2 : 1, "status", i % 9 == 8 ? 3 : 2,
        "displayName", "User " + i, "username", "{\"id\": \"" + key + "\", \"saas\": 11161, \"inst\": 0}", "email", name(i), "domain", "larkspur.example");
    entity.putAll(object("organization", null, "role", i == 0 ? "Global Administrator" : null, "sid", null, "isAdmin", i == 0, "isExternal",
        i % 7 == 6, "isFake", false, "idType", 1, "lastSeen", now.minus(Duration.ofHours(i)).toString(), "appData",
        object("appId", 11161, "name", "Office 365", "saas", 11161, "instance", 0), "accounts", List.of(), "userGroups",
        List.of(object("_id", id(2, i % 3), "id", id(3, i % 3), "name", "Group " + i % 3, "description", "", "usersCount", 13))));
    return entity;
  }

  private static Map<String, Object> activity(int i, Random random, Instant time) {
    int user = random.nextInt(USERS);
    int app = APPS[random.nextInt(APPS.length)];
    String kind = KINDS.get(random.nextInt(KINDS.size()));
    String address = "203.0.113." + (1 + random.nextInt(200));
    long millis = time.toEpochMilli();
    Map<String, Object> activity = object("_id", Tenant.NUMBER + "_" + app + "_" + id(4, i), "tenantId", Tenant.NUMBER, "appId", app, "saasId", app,
        "timestamp", millis, "timestampRaw", millis, "instantiation", millis + 400, "created", millis + 900, "eventTypeName", kind, "eventTypeValue",
        kind.replace("CATEGORY", "O365"), "description", "User " + user + ": " + kind, "severity", "INFO", "source", 2);
    activity.putAll(object("device", object("clientIP", address, "userAgent", "Mozilla/5.0", "countryCode", "NL"), "location",
        object("countryCode", "NL", "city", "Amsterdam", "latitude", 52.35, "longitude", 4.9, "category", 1, "anonymousProxy", false), "user",
        object("userName", name(user), "userTags", List.of(id(3, user % 3))), "userAgent", object("deviceType", "DESKTOP", "tags", List.of()), "entityData",
        object("0", object("displayName", "User " + user, "id", object("id", String.format("00000000-0000-4000-8000-%012d", user), "saas", 11161, "inst", 0),
            "resolved", true), "1", null),
        "policies", i % 10 == 0 ? List.of(POLICIES.get(i / 10 % POLICIES.size())) : List.of()));
    return activity;
  }

  private static Map<String, Object> alert(int i, Random random, Instant time) {
    int user = random.nextInt(USERS);
    String policy = POLICIES.get(i % POLICIES.size());
    List<Object> entities = Arrays.asList(
        object("type", "account", "id", String.format("00000000-0000-4000-8000-%012d", user), "inst", 0, "saas", 11161, "label", "User " + user, "pa",
            name(user), "entityType", 2, "entityRole", "Source"),
        object("type", "ip", "id", "203.0.113." + (1 + user), "label", "203.0.113." + (1 + user), "triggeredAlert", false),
        object("type", "service", "id", APPS[i % APPS.length], "label", "Application"),
        object("type", "policyRule", "id", policy, "label", "Policy " + i % POLICIES.size(), "policyType", "ANOMALY_DETECTION"));
    Map<String, Object> alert = object("_id", id(5, i), "contextId", "0f0e0d0c-0b0a-4908-8706-050403020100", "idValue", 15795464, "title",
        "Unusual activity " + i, "description", "User " + user + " did something unusual.", "timestamp", time.toEpochMilli(), "statusValue", i % 3 == 0 ? 1 : 0,
        "severityValue", i % 3, "resolutionStatusValue", i % 5 == 4 ? 5 : 0, "stories", List.of(0), "intent", List.of(6));
    alert.putAll(object("entities", entities, "isSystemAlert", false, "isPreview", false, "threatScore", null, "comment", null, "handledByUser", null,
        "resolveTime", null, "policy", object("id", policy, "label", "Policy " + i % POLICIES.size(), "policyType", "ANOMALY_DETECTION"), "URL",
        "https://larkspur.us.portal.cloudappsecurity.com/#/alerts/" + id(5, i)));
    return alert;
  }

  private static Map<String, Object> file(int i, Random random, Instant time) {
    int sharing = random.nextInt(4);
    List<String> words = List.of("PRIVATE", "INTERNAL", "EXTERNAL", "PUBLIC");
    return object("_id", id(6, i), "_tid", Tenant.NUMBER, "id", "f-" + i, "appId", 15600, "saasId", 15600, "instId", 0, "name", "Plan " + i + ".docx",
        "fileExtension", "docx", "mimeType", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "fileSize", 1_000 + i, "createdDate",
        time.minus(Duration.ofDays(9)).toEpochMilli(), "modifiedDate", time.toEpochMilli(), "snapshotLastModifiedDate", time.toString(), "isFolder", false,
        "fileType", List.of(1, "DOCUMENT"), "ftype", 1, "fileAccessLevel", List.of(sharing, words.get(sharing)), "facl", sharing, "fileStatus",
        List.of(0, "EXISTS"), "fstat", 0, "ownerName", "User " + i % USERS, "ownerAddress", name(i % USERS), "domains", List.of("larkspur.example"), "policies",
        i % 8 == 0 ? List.of(POLICIES.get(0)) : List.of());
  }

  private static Map<String, Object> subnet(int i, String name, int category, boolean builtIn, String range, int mask, Instant now) {
    String first = range.replaceAll("\\.\\d+/.*", "");
    int[] bytes = Arrays.stream(first.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
    String address = String.format("0000:0000:0000:0000:0000:ffff:%02x%02x:%02x00", bytes[0], bytes[1], bytes[2]);
    return object("_id", id(7, i), "_tid", Tenant.NUMBER, "name", name, "category", category, "builtIn", builtIn, "subnets",
        List.of(object("address", address, "mask", mask, "originalString", range)), "location", null, "organization", null, "tags", List.of(), "lastModified",
        now.toEpochMilli() + 0.5);
  }

  private static Map<String, Object> stream(int i, String name, int type, Instant now) {
    return object("_id", id(8, i), "displayName", name, "streamType", type, "logType", 112, "receiverType", "syslog", "protocol", "udp", "created",
        now.minus(Duration.ofDays(90)).toString(), "lastModified", now.toString(), "lastDataReceived", now.toString(), "supportedEntityTypes", List.of(1, 2),
        "supportedTrafficTypes", List.of(1, 2, 3), "anonymizeUsers", false, "isManual", false, "globalAggregated", i == 0, "logFilesHistoryCount", 7);
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
