package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was seen of the devices of a solution: the summary is counted from its aggregated alerts and recommendations each time it is read. */
final class IotAnalytics {
  static final String ALERTS = "iotsecuritysolutions/analyticsmodels/aggregatedalerts";

  private static final String MODELS = "iotsecuritysolutions/analyticsmodels";
  private static final String RECOMMENDATIONS = "iotsecuritysolutions/analyticsmodels/aggregatedrecommendations";
  private static final String ONLY = "default";

  private final Store store;

  IotAnalytics(Store store) { this.store = store; }

  /** Counts anew before the summary of a solution, or what is below it, is asked for. */
  void count(ArmPath path, ResourceType type) {
    if (!type.path().startsWith(MODELS)) {
      return;
    }
    ArmPath solution = new ArmPath(path.scope(), path.provider(), List.of("iotSecuritySolutions"), path.names().subList(0, 1));
    if (store.find(solution.id()).isEmpty()) {
      throw notFound(solution.id());
    }
    if (path.names().size() > 1 && !path.names().get(1).equalsIgnoreCase(ONLY)) {
      throw notFound(path.id());
    }
    Tables.put(store, Map.of("id", solution.id() + "/analyticsModels/" + ONLY, "properties", summary(solution)));
  }

  /** As many of a list as {@code $top} lets through; other types do not have it. */
  static List<Map<String, Object>> top(Request request, ResourceType type, List<Map<String, Object>> all) {
    String top = request.query().first("$top").orElse("");
    if (top.isEmpty() || !type.path().equals(ALERTS) && !type.path().equals(RECOMMENDATIONS)) {
      return all;
    }
    if (!top.matches("[1-9]\\d{0,5}")) {
      throw new Refusal(400, "InvalidTop", "The query parameter '$top' must be a positive number.");
    }
    return all.subList(0, Math.min(all.size(), Integer.parseInt(top)));
  }

  private Map<String, Object> summary(ArmPath solution) {
    List<Map<String, Object>> alerts = below(solution, ALERTS, "aggregatedAlerts");
    List<Map<String, Object>> advice = below(solution, RECOMMENDATIONS, "aggregatedRecommendations");
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("metrics", bySeverity(alerts));
    summary.put("unhealthyDeviceCount", advice.stream().mapToLong(one -> number(one, "unhealthyDeviceCount")).max().orElse(0));
    Map<String, List<Map<String, Object>>> days = alerts.stream()
        .collect(Collectors.groupingBy(one -> String.valueOf(one.get("aggregatedDateUtc")), TreeMap::new, Collectors.toList()));
    List<Map<String, Object>> byDay = new ArrayList<>();
    days.forEach((day, some) -> byDay.add(Map.of("date", day + "T00:00:00Z", "devicesMetrics", bySeverity(some))));
    summary.put("devicesMetrics", byDay);
    Map<String, Long> devices = alerts.stream().flatMap(one -> Trees.objects(one.get("topDevicesList")).stream())
        .collect(Collectors.groupingBy(one -> String.valueOf(one.get("deviceId")), TreeMap::new, Collectors.summingLong(one -> number(one, "alertsCount"))));
    summary.put("topAlertedDevices", devices.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(one -> Map.of("deviceId", one.getKey(), "alertsCount", one.getValue())).toList());
    summary.put("mostPrevalentDeviceAlerts", ranked(alerts, "alertDisplayName", "count", "alertsCount"));
    summary.put("mostPrevalentDeviceRecommendations", ranked(advice, "recommendationDisplayName", "unhealthyDeviceCount", "devicesCount"));
    return summary;
  }

  private List<Map<String, Object>> below(ArmPath solution, String type, String collection) {
    ArmPath path = new ArmPath(solution.scope(), solution.provider(), List.of("iotSecuritySolutions", "analyticsModels", collection),
        List.of(solution.name(), ONLY));
    return store.list(type, path).stream().map(one -> Trees.object(one.get("properties"))).toList();
  }

  private static Map<String, Object> bySeverity(List<Map<String, Object>> alerts) {
    Map<String, Object> counts = new LinkedHashMap<>();
    for (String severity : List.of("High", "Medium", "Low")) {
      counts.put(severity.toLowerCase(Locale.ROOT),
          alerts.stream().filter(one -> severity.equals(one.get("reportedSeverity"))).mapToLong(one -> number(one, "count")).sum());
    }
    return counts;
  }

  /** Names with their numbers, the greatest first. */
  private static List<Map<String, Object>> ranked(List<Map<String, Object>> all, String name, String number, String as) {
    Comparator<Map<String, Object>> least = Comparator.comparingLong(one -> number(one, number));
    return all.stream().sorted(least.reversed())
        .map(one -> Map.<String, Object>of(name, String.valueOf(one.get(name)), "reportedSeverity", String.valueOf(one.get("reportedSeverity")),
            as, number(one, number)))
        .toList();
  }

  private static long number(Map<String, Object> one, String member) { return one.get(member) instanceof Number number ? number.longValue() : 0; }

  private static Refusal notFound(String id) { return new Refusal(404, "ResourceNotFound", "The resource '" + id + "' was not found."); }
}
