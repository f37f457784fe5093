package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /security/secureScores} of the last ninety days, a snapshot a day, and the controls that they are made of. */
final class SecureScores {
  private static final int DAYS = 90;
  private static final String VENDOR = "vendorInformation";
  private static final String UPDATES = "controlStateUpdates";
  private static final List<String> STATES = List.of("Default", "Ignored", "ThirdParty", "Reviewed");
  private static final Set<String> OPTIONS = Set.of("$filter", "$top", "$skip", "$skiptoken", "$count", "$select");
  private static final EntityRules SCORE = rules("microsoft.graph.secureScore", true, "createdDateTime desc", List.of(
      Field.of("id", Kind.TEXT), Field.of("azureTenantId", Kind.TEXT), Field.of("createdDateTime", Kind.TIME), Field.of("currentScore", Kind.NUMBER),
      Field.of("maxScore", Kind.NUMBER), Field.of("activeUserCount", Kind.NUMBER), Field.of("licensedUserCount", Kind.NUMBER), vendor()),
      "averageComparativeScores", "controlScores", "enabledServices");
  private static final EntityRules PROFILE = rules("microsoft.graph.secureScoreControlProfile", false, "id", List.of(
      Field.of("id", Kind.TEXT), Field.of("azureTenantId", Kind.TEXT), Field.of("actionType", Kind.TEXT), Field.of("controlCategory", Kind.TEXT),
      Field.of("deprecated", Kind.BOOLEAN), Field.of("implementationCost", Kind.TEXT), Field.of("maxScore", Kind.NUMBER), Field.of("rank", Kind.NUMBER),
      Field.of("service", Kind.TEXT), Field.of("threats", Kind.TEXT).many(), Field.of("tier", Kind.TEXT), Field.of("title", Kind.TEXT),
      Field.of("userImpact", Kind.TEXT), Field.of("lastModifiedDateTime", Kind.TIME), vendor()),
      "actionUrl", "complianceInformation", UPDATES, "remediation", "remediationImpact");
  private static final BodyRules UPDATE = new BodyRules(PROFILE.type(), List.of(Writable.text("assignedTo", true), Writable.text("comment", true),
      Writable.choice("state", false, STATES), Writable.object(VENDOR).needed()), PROFILE.fields().stream().map(Field::name).toList());

  private final CloudState state;
  private final Entities profiles = new Entities();
  private final Map<LocalDate, Map<String, Object>> snapshots = new LinkedHashMap<>();
  private final EntitySet profileSet;
  private final int pageSize;

  SecureScores(CloudState state, int pageSize) {
    this.state = state;
    this.pageSize = pageSize;
    profileSet = new EntitySet("security/secureScoreControlProfiles", PROFILE, profiles, pageSize, true, (profile, names) -> profile);
  }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/security/secureScores", new Operation(Permissions.READ_EVENTS, request -> scores().list(request)))
        .add("GET", "/security/secureScores/{id}", new Operation(Permissions.READ_EVENTS, request -> scores().get(request)))
        .add("GET", "/security/secureScoreControlProfiles", new Operation(Permissions.READ_EVENTS, profileSet::list))
        .add("GET", "/security/secureScoreControlProfiles/{id}", new Operation(Permissions.READ_EVENTS, profileSet::get))
        .add("PATCH", "/security/secureScoreControlProfiles/{id}", new Operation(Permissions.WRITE_EVENTS, this::update));
  }

  /** Puts the controls back, none of them looked at, and forgets what they made of the scores. */
  void fill() {
    snapshots.clear();
    profiles.replaceAll(table().stream().map(row -> profile(row)).toList());
  }

  private Map<String, Object> profile(Map<String, Object> row) {
    Map<String, Object> profile = new LinkedHashMap<>(row);
    profile.remove("reached");
    profile.put("azureTenantId", state.tenantId());
    profile.put(UPDATES, List.of());
    profile.put("lastModifiedDateTime", null);
    profile.put(VENDOR, vendorInformation());
    return profile;
  }

  private Answer update(GraphRequest request) {
    Map<String, Object> profile = profileSet.require(request.id());
    Map<String, Object> body = UPDATE.read(request.request());
    requireVendor(body.get(VENDOR));
    Map<String, Object> update = new LinkedHashMap<>();
    update.put("assignedTo", body.get("assignedTo"));
    update.put("comment", body.get("comment"));
    update.put("state", body.getOrDefault("state", "Default"));
    update.put("updatedBy", request.caller().name());
    update.put("updatedDateTime", Times.write(state.clock().instant()));
    List<@Nullable Object> updates = EntitySet.members(profile, UPDATES);
    updates.add(update);
    Map<String, Object> changed = new LinkedHashMap<>(profile);
    changed.put(UPDATES, updates);
    changed.put("lastModifiedDateTime", update.get("updatedDateTime"));
    profiles.put(changed);
    snapshots.remove(today()); // today's snapshot is taken again; the days before stay as they were
    return request.request().prefers("return=representation")
        ? profileSet.single(request, changed).with("Preference-Applied", "return=representation") : Answer.empty(204);
  }

  /** Without the vendor the service cannot tell which provider keeps the control. */
  private static void requireVendor(@Nullable Object vendor) {
    if (!(vendor instanceof Map<?, ?> named) || !"Microsoft".equals(named.get("vendor")) || !"SecureScore".equals(named.get("provider"))) {
      throw Refusal
          .badRequest("The property 'vendorInformation' must name the provider 'SecureScore' and the vendor 'Microsoft'.");
    }
  }

  private LocalDate today() { return LocalDate.ofInstant(state.clock().instant(), ZoneOffset.UTC); }

  private EntitySet scores() {
    LocalDate today = today();
    snapshots.keySet().removeIf(day -> day.isAfter(today) || !day.isAfter(today.minusDays(DAYS)));
    Entities scores = new Entities();
    List<Map<String, Object>> table = table();
    for (int ago = 0; ago < DAYS; ago++) {
      int back = ago;
      scores.put(snapshots.computeIfAbsent(today.minusDays(ago), day -> score(day, back, table)));
    }
    return new EntitySet("security/secureScores", SCORE, scores, pageSize, true, (score, names) -> score);
  }

  /** The farther back, the fewer controls had been reached: the company works on its score. */
  private Map<String, Object> score(LocalDate day, int ago, List<Map<String, Object>> table) {
    List<Map<String, Object>> controls = new ArrayList<>();
    double current = 0;
    double most = 0;
    for (int i = 0; i < table.size(); i++) {
      Map<String, Object> row = table.get(i);
      double max = number(row, "maxScore");
      boolean later = ago > 15 + i * 9;
      double score = "ThirdParty".equals(stateOf(row)) ? max : max * number(row, "reached") / (later ? 200 : 100);
      score = Math.round(score * 100) / 100.0;
      current += score;
      most += max;
      Map<String, Object> control = new LinkedHashMap<>();
      control.put("controlCategory", row.get("controlCategory"));
      control.put("controlName", row.get("id"));
      control.put("description", row.get("title"));
      control.put("score", score);
      control.put("scoreInPercentage", Math.round(score * 10_000 / max) / 100.0);
      controls.add(control);
    }
    Instant taken = day.atStartOfDay(ZoneOffset.UTC).toInstant();
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("id", state.tenantId() + "_" + day);
    score.put("azureTenantId", state.tenantId());
    score.put("activeUserCount", 36);
    score.put("createdDateTime", Times.write(taken.truncatedTo(ChronoUnit.SECONDS)));
    score.put("currentScore", Math.round(current * 100) / 100.0);
    score.put("enabledServices", List.of("HasExchange", "HasSharePoint", "HasEPP", "HasAADP2"));
    score.put("licensedUserCount", 40);
    score.put("maxScore", most);
    score.put("averageComparativeScores", List.of(average("AllTenants", 41.6), average("TotalSeats", 38.2), average("IndustryTypes", 44.9)));
    score.put("controlScores", controls);
    score.put(VENDOR, vendorInformation());
    return score;
  }

  private @Nullable Object stateOf(Map<String, Object> row) {
    List<@Nullable Object> updates = EntitySet.members(profileSet.require(String.valueOf(row.get("id"))), UPDATES);
    return !updates.isEmpty() && updates.get(updates.size() - 1) instanceof Map<?, ?> last ? last.get("state") : null;
  }

  private static Map<String, Object> average(String basis, double score) { return Map.of("basis", basis, "averageScore", score); }

  private static double number(Map<String, Object> row, String name) { return Double.parseDouble(String.valueOf(row.get(name))); }

  private static Map<String, Object> vendorInformation() {
    Map<String, Object> vendor = new LinkedHashMap<>();
    vendor.put("provider", "SecureScore");
    vendor.put("providerVersion", null);
    vendor.put("subProvider", null);
    vendor.put("vendor", "Microsoft");
    return vendor;
  }

  private static Field vendor() { return Field.object(VENDOR, Field.of("provider", Kind.TEXT), Field.of("vendor", Kind.TEXT)); }

  private static EntityRules rules(String type, boolean ordered, String order, List<Field> filterable, String... others) {
    Set<String> options = ordered ? Set.copyOf(Stream.concat(OPTIONS.stream(), Stream.of("$orderby")).toList()) : OPTIONS;
    List<Field> fields = Stream.concat(filterable.stream(), Stream.of(others).map(Field::plain)).toList();
    return new EntityRules(type, fields, options, Set.of(), 1000, Integer.MAX_VALUE, order);
  }

  private static List<Map<String, Object>> table() { return Trees.objects(Trees.resource(SecureScores.class, "secure-controls.json").get("controls")); }
}
