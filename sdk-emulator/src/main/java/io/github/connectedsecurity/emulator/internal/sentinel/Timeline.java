package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What happened to an entity over some time, told by the alerts that name it. */
final class Timeline {
  private static final String[] SPAN = {"startTime time", "endTime time"};

  private final EntityViews entities;

  Timeline(EntityViews entities) { this.entities = entities; }

  /** The alerts as items of a line, oldest first. */
  Answer of(Ask ask, String entity) {
    Map<String, Object> body = ask.body("startTime time", "endTime time", "kinds? list", "kinds[] Activity,Bookmark,SecurityAlert,Anomaly",
        "numberOfBucket? int 1..1000");
    boolean alerts = !(body.get("kinds") instanceof List<?> kinds) || kinds.isEmpty() || kinds.contains("SecurityAlert");
    List<Map<String, Object>> items = alerts ? within(entity, body).stream().map(alert -> item(ask, alert)).toList() : List.of();
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("totalCount", items.size());
    meta.put("aggregations", items.isEmpty() ? List.of() : List.of(Map.of("kind", "SecurityAlert", "count", items.size())));
    meta.put("errors", List.of());
    return Answer.json(200, Map.of("metaData", meta, "value", items));
  }

  /** How many alerts there were, by product. */
  Answer insights(Ask ask, String entity) {
    Map<String, Object> body = ask.body(SPAN[0], SPAN[1], "addDefaultExtendedTimeRange? boolean", "insightQueryIds? list", "insightQueryIds[] guid");
    Map<String, Long> counts = within(entity, body).stream()
        .collect(Collectors.groupingBy(alert -> String.valueOf(alert.get("productName")), LinkedHashMap::new, Collectors.counting()));
    List<List<String>> rows = counts.entrySet().stream().map(one -> List.of(one.getKey(), String.valueOf(one.getValue()))).toList();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("queryId", Etags.uuid("insight alerts over time"));
    item.put("queryTimeInterval", Map.of("startTime", String.valueOf(body.get("startTime")), "endTime", String.valueOf(body.get("endTime"))));
    item.put("tableQueryResults", Map.of("columns", List.of(Map.of("name", "Product", "type", "string"), Map.of("name", "Count", "type", "long")), "rows",
        rows));
    item.put("chartQueryResults", List.of());
    return Answer.json(200, Map.of("metaData", Map.of("totalCount", 1, "errors", List.of()), "value", List.of(item)));
  }

  private List<Map<String, Object>> within(String entity, Map<String, Object> body) {
    Instant from = OffsetDateTime.parse(String.valueOf(body.get("startTime"))).toInstant();
    Instant to = OffsetDateTime.parse(String.valueOf(body.get("endTime"))).toInstant();
    return entities.alertsWith(entity).stream().filter(alert -> {
      Instant time = Instant.parse(String.valueOf(alert.get("createdDateTime")));
      return !time.isBefore(from) && time.isBefore(to);
    }).toList();
  }

  private Map<String, Object> item(Ask ask, Map<String, Object> alert) {
    Map<String, Object> view = Trees.object(entities.alertView(ask, alert).get("properties"));
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("kind", "SecurityAlert");
    item.put("azureResourceId", EntityViews.alertName(alert));
    item.put("productName", view.get("productName"));
    item.put("description", view.get("description"));
    item.put("displayName", view.get("alertDisplayName"));
    item.put("severity", view.get("severity"));
    item.put("startTimeUtc", view.get("startTimeUtc"));
    item.put("endTimeUtc", view.get("endTimeUtc"));
    item.put("timeGenerated", view.get("timeGenerated"));
    item.put("alertType", view.get("alertType"));
    item.put("intent", view.get("intent"));
    item.put("techniques", alert.get("mitreTechniques"));
    return item;
  }
}
