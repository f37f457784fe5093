package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns recorded alerts of the API before 2024 into alerts of the present form, so that one program reads both. Nothing is lost: the
 * whole original stays inside under {@link #ORIGINAL}, also what has no successor, and {@link #original} takes it out again.
 */
public final class LegacyAlertConverter {
  /** The member of a converted alert that holds the original. */
  public static final String ORIGINAL = "legacyAlert";

  private static final Map<String, String> RENAMED = renamed();
  private static final Map<String, String> STATUS = Map.of("newalert", "new", "inprogress", "inProgress", "resolved", "resolved", "dismissed", "resolved");
  private static final Map<String, String> CLASSIFICATION =
      Map.of("truepositive", "truePositive", "falsepositive", "falsePositive", "benignpositive", "informationalExpectedActivity");
  private static final Map<String, Sources> SOURCES = Map.of(
      "ipc", new Sources("azureAdIdentityProtection", "azureAdIdentityProtection"),
      "mcas", new Sources("microsoftDefenderForCloudApps", "cloudAppSecurity"),
      "asc", new Sources("microsoftDefenderForCloud", "microsoftDefenderForCloud"),
      "azure sentinel", new Sources("microsoftSentinel", "microsoftSentinel"),
      "azure advanced threat protection", new Sources("microsoftDefenderForIdentity", "microsoftDefenderForIdentity"),
      "microsoft defender atp", new Sources("microsoftDefenderForEndpoint", "microsoftDefenderForEndpoint"),
      "office 365 security and compliance", new Sources("microsoftDefenderForOffice365", "microsoftDefenderForOffice365"));

  private LegacyAlertConverter() {}

  private record Sources(String service, String detection) {}

  /** Which member of an alert holds what a member of a legacy alert held; lists of states become evidence, see the guide. */
  public static Map<String, String> renames() { return RENAMED; }

  /** The alert in the present form. Values of unexpected kinds are passed on as they are: the accessor that reads one tells. */
  public static Alert convert(LegacyAlert legacy) {
    Map<String, Object> from = legacy.raw();
    Map<String, Object> to = new LinkedHashMap<>();
    RENAMED.forEach((old, name) -> put(to, name, from.get(old)));
    put(to, "providerAlertId", from.get("id"));
    put(to, "status", word(STATUS, from.get("status")));
    put(to, "classification", word(CLASSIFICATION, from.get("feedback")));
    put(to, "recommendedActions", joined(from.get("recommendedActions")));
    put(to, "incidentId", first(from.get("incidentIds")));
    put(to, "alertWebUrl", first(from.get("sourceMaterials")));
    put(to, "comments", comments(from.get("comments")));
    vendor(to, from.get("vendorInformation"));
    to.put("evidence", LegacyEvidence.of(from));
    to.put(ORIGINAL, from);
    return Alert.of(to);
  }

  /** The legacy alert that an alert was made from; empty for any other alert. */
  public static Optional<LegacyAlert> original(Alert converted) {
    Map<String, Object> original = map(converted.raw().get(ORIGINAL));
    return original.isEmpty() ? Optional.empty() : Optional.of(LegacyAlert.of(original));
  }

  private static void vendor(Map<String, Object> to, @Nullable Object vendor) {
    if (map(vendor).get("provider") instanceof String provider) {
      Sources sources = SOURCES.getOrDefault(provider.toLowerCase(Locale.ROOT), new Sources("unknown", "unknown"));
      to.put("productName", provider);
      to.put("serviceSource", sources.service);
      to.put("detectionSource", sources.detection);
    }
  }

  private static @Nullable Object comments(@Nullable Object comments) {
    return comments instanceof List<?> list ? list.stream().filter(String.class::isInstance).map(text -> Map.of("comment", text)).toList() : null;
  }

  private static @Nullable Object joined(@Nullable Object texts) {
    return texts instanceof List<?> list && !list.isEmpty() ? list.stream().map(String::valueOf).collect(Collectors.joining("\n")) : null;
  }

  private static @Nullable Object first(@Nullable Object items) { return items instanceof List<?> list && !list.isEmpty() ? list.get(0) : null; }

  private static @Nullable Object word(Map<String, String> words, @Nullable Object value) {
    return value instanceof String text ? words.getOrDefault(text.toLowerCase(Locale.ROOT), text) : value;
  }

  private static void put(Map<String, Object> to, String name, @Nullable Object value) {
    if (value != null) {
      to.put(name, value);
    }
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  static Map<String, Object> map(@Nullable Object value) { return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of(); }

  static List<Map<String, Object>> maps(@Nullable Object value) {
    List<Map<String, Object>> maps = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.stream().filter(Map.class::isInstance).forEach(item -> maps.add(map(item)));
    }
    return maps;
  }

  private static Map<String, String> renamed() {
    Map<String, String> names = new LinkedHashMap<>();
    for (String same : List.of("id", "assignedTo", "category", "createdDateTime", "description", "severity", "title")) {
      names.put(same, same);
    }
    names.put("activityGroupName", "actorDisplayName");
    names.put("azureTenantId", "tenantId");
    names.put("closedDateTime", "resolvedDateTime");
    names.put("eventDateTime", "firstActivityDateTime");
    names.put("lastEventDateTime", "lastActivityDateTime");
    names.put("lastModifiedDateTime", "lastUpdateDateTime");
    return Collections.unmodifiableMap(names); // in this order, for people
  }
}
