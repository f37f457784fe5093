package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tenant's incidents in Sentinel's words. What the tenant keeps of an incident is the truth, so that a change in Graph is seen here
 * and the other way round; what only Sentinel knows of one is kept beside it.
 */
final class IncidentViews {
  static final String FROM_DEFENDER = "Microsoft XDR";
  static final String OWN = "Azure Sentinel";

  private static final Map<String, String> STATUS = Map.of("active", "New", "inProgress", "Active", "awaitingAction", "Active", "resolved", "Closed",
      "redirected", "Closed");
  private static final Map<String, String> CLASSIFICATION = Map.of("truePositive", "TruePositive", "falsePositive", "FalsePositive",
      "informationalExpectedActivity", "BenignPositive");
  private static final Map<String, String> REASON = Map.of("TruePositive", "SuspiciousActivity", "FalsePositive", "InaccurateData", "BenignPositive",
      "SuspiciousButExpected");

  private final CloudState state;
  private final EntityViews entities;
  private final Map<String, Map<String, Object>> besides = new LinkedHashMap<>();

  IncidentViews(CloudState state, EntityViews entities) {
    this.state = state;
    this.entities = entities;
  }

  void clear() { besides.clear(); }

  /** What only Sentinel knows of an incident. */
  Map<String, Object> besides(String id) { return besides.getOrDefault(id, Map.of()); }

  void keep(String id, Map<String, Object> known) { besides.put(id, known); }

  void forget(String id) { besides.remove(id); }

  /** The name of an incident: its maker's, or one that follows from its number. */
  String name(Map<String, Object> incident) {
    return Optional.ofNullable(besides(id(incident)).get("name")).map(String::valueOf).orElseGet(() -> Etags.uuid("incident " + incident.get("id")));
  }

  static String id(Map<String, Object> incident) { return String.valueOf(incident.get("id")); }

  /** The tenant's incident of a name. */
  Optional<Map<String, Object>> find(String name) {
    return state.incidents().all().stream().filter(one -> name(one).equalsIgnoreCase(name)).findFirst();
  }

  /** The tenant's incident of a number. */
  Optional<Map<String, Object>> byId(String id) { return state.incidents().find(id); }

  /** All incidents as resources. */
  List<Map<String, Object>> all(Ask ask) {
    Map<String, List<Map<String, Object>>> alerts = state.alerts().all().stream()
        .collect(Collectors.groupingBy(alert -> String.valueOf(alert.get("incidentId"))));
    return state.incidents().all().stream().map(one -> view(ask, one, alerts.getOrDefault(id(one), List.of()))).toList();
  }

  /** One incident as a resource. */
  Map<String, Object> view(Ask ask, Map<String, Object> incident) { return view(ask, incident, entities.alertsOf(id(incident))); }

  /** The tag of what an incident is now; a change in another product changes it, too. */
  String etag(Map<String, Object> incident) { return Etags.of("incident " + id(incident) + incident.get("lastUpdateDateTime") + besides(id(incident))); }

  private Map<String, Object> view(Ask ask, Map<String, Object> incident, List<Map<String, Object>> alerts) {
    Map<String, Object> known = besides(id(incident));
    String name = name(incident);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/Incidents/" + name);
    view.put("name", name);
    view.put("type", "Microsoft.SecurityInsights/Incidents");
    view.put("etag", etag(incident));
    view.put("properties", properties(ask, incident, alerts, known));
    return view;
  }

  private Map<String, Object> properties(Ask ask, Map<String, Object> incident, List<Map<String, Object>> alerts, Map<String, Object> known) {
    String status = STATUS.getOrDefault(String.valueOf(incident.get("status")), "New");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("title", incident.get("displayName"));
    properties.put("description", incident.get("description"));
    properties.put("severity", EntityViews.capital(incident.get("severity")));
    properties.put("status", status);
    if (status.equals("Closed")) {
      closing(properties, incident, known);
    }
    properties.put("owner", owner(incident.get("assignedTo"), known));
    properties.put("labels", labels(incident));
    properties.put("firstActivityTimeUtc", known.getOrDefault("firstActivityTimeUtc", edge(alerts, "firstActivityDateTime", false)));
    properties.put("lastActivityTimeUtc", known.getOrDefault("lastActivityTimeUtc", edge(alerts, "lastActivityDateTime", true)));
    properties.put("createdTimeUtc", incident.get("createdDateTime"));
    properties.put("lastModifiedTimeUtc", incident.get("lastUpdateDateTime"));
    properties.put("incidentNumber", number(id(incident)));
    properties.put("incidentUrl", "https://portal.azure.com/#asset/Microsoft_Azure_Security_Insights/Incident" + ask.path().scope() + "/providers/"
        + SentinelTypes.INSIGHTS + "/Incidents/" + name(incident));
    properties.put("providerName", known.getOrDefault("providerName", FROM_DEFENDER));
    properties.put("providerIncidentId", id(incident));
    properties.put("relatedAnalyticRuleIds", List.of());
    properties.put("additionalData", additionalData(incident, alerts, known));
    properties.put("teamInformation", known.get("teamInformation"));
    properties.values().removeIf(Objects::isNull);
    return properties;
  }

  private static void closing(Map<String, Object> properties, Map<String, Object> incident, Map<String, Object> known) {
    String classification = CLASSIFICATION.getOrDefault(String.valueOf(incident.get("classification")), "Undetermined");
    properties.put("classification", classification);
    Optional.ofNullable(known.get("classificationReason")).or(() -> Optional.ofNullable(REASON.get(classification)))
        .ifPresent(reason -> properties.put("classificationReason", reason));
    Optional.ofNullable(known.get("classificationComment")).or(() -> Optional.ofNullable(incident.get("resolvingComment")))
        .ifPresent(comment -> properties.put("classificationComment", comment));
  }

  /** The owner, whose members are there even when nobody is assigned. */
  private static Map<String, Object> owner(@Nullable Object assignedTo, Map<String, Object> known) {
    Map<String, Object> owner = new LinkedHashMap<>();
    Map<String, Object> told = Trees.object(known.get("owner"));
    boolean same = assignedTo != null && assignedTo.equals(told.get("userPrincipalName"));
    owner.put("objectId", same ? told.get("objectId") : assignedTo == null ? null : Etags.uuid("owner " + assignedTo));
    owner.put("email", same ? told.get("email") : assignedTo);
    owner.put("assignedTo", same ? told.get("assignedTo") : assignedTo);
    owner.put("userPrincipalName", assignedTo);
    if (assignedTo != null) {
      owner.put("ownerType", same ? told.getOrDefault("ownerType", "User") : "User");
    }
    return owner;
  }

  private static List<Map<String, Object>> labels(Map<String, Object> incident) {
    List<?> tags = incident.get("customTags") instanceof List<?> list ? list : List.of();
    List<?> system = incident.get("systemTags") instanceof List<?> list ? list : List.of();
    return Stream.concat(tags.stream().map(tag -> label(tag, "User")), system.stream().map(tag -> label(tag, "AutoAssigned"))).toList();
  }

  private static Map<String, Object> label(Object name, String type) {
    Map<String, Object> label = new LinkedHashMap<>();
    label.put("labelName", name);
    label.put("labelType", type);
    return label;
  }

  private static Map<String, Object> additionalData(Map<String, Object> incident, List<Map<String, Object>> alerts, Map<String, Object> known) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("alertsCount", alerts.size());
    data.put("bookmarksCount", known.getOrDefault("bookmarks", 0));
    data.put("commentsCount", incident.get("comments") instanceof List<?> list ? list.size() : 0);
    data.put("alertProductNames", alerts.stream().map(alert -> alert.get("productName")).filter(Objects::nonNull).distinct().toList());
    data.put("tactics", alerts.stream().map(EntityViews::tactic).distinct().toList());
    data.put("techniques", alerts.stream().flatMap(alert -> alert.get("mitreTechniques") instanceof List<?> list ? list.stream() : Stream.of())
        .map(String::valueOf).distinct().toList());
    data.put("providerIncidentUrl", incident.get("incidentWebUrl"));
    data.values().removeIf(Objects::isNull);
    return data;
  }

  private static @Nullable Object edge(List<Map<String, Object>> alerts, String member, boolean last) {
    Comparator<String> order = Comparator.comparing(Instant::parse);
    return alerts.stream().map(alert -> alert.get(member)).filter(Objects::nonNull).map(String::valueOf).min(last ? order.reversed() : order).orElse(null);
  }

  private static long number(String id) {
    return id.matches("\\d{1,9}") ? Long.parseLong(id) : Math.floorMod(id.toLowerCase(Locale.ROOT).hashCode(), 1_000_000);
  }
}
