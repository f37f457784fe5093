package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entities and what they belong to; nobody writes them. */
final class EntityShelf implements Shelf {
  private final EntityViews entities;
  private final IncidentViews incidents;

  EntityShelf(EntityViews entities, IncidentViews incidents) {
    this.entities = entities;
    this.incidents = incidents;
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) {
    return switch (ask.type().key()) {
      case "entities" -> entities.all(ask);
      case "entities/queries" -> queries(ask);
      default -> relations(ask);
    };
  }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) {
    return all(ask).stream().filter(one -> ask.path().name().equalsIgnoreCase(String.valueOf(one.get("name")))).findFirst();
  }

  @Override
  public Answer put(Ask ask) { throw new Refusal(405, "MethodNotAllowed", "Entities are not written."); }

  @Override
  public Answer patch(Ask ask) { return put(ask); }

  @Override
  public Answer delete(Ask ask) { return put(ask); }

  /** The queries that give insights; no other kind can be asked for. */
  private static List<Map<String, Object>> queries(Ask ask) {
    if (!"Insight".equals(ask.request().query().first("kind").orElse(""))) {
      throw new Refusal(400, "BadRequest", "The query parameter 'kind' is required and must be 'Insight'.");
    }
    String name = Etags.uuid("insight alerts over time");
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("id", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/entityQueries/" + name);
    query.put("name", name);
    query.put("type", "Microsoft.SecurityInsights/entityQueries");
    query.put("kind", "Insight");
    query.put("properties", Map.of("displayName", "Alerts over time", "description", "How many alerts name the entity, by product.", "dataTypes", List.of()));
    return List.of(query);
  }

  private List<Map<String, Object>> relations(Ask ask) {
    String entity = ask.path().names().get(0);
    List<Map<String, Object>> alerts = entities.alertsWith(entity);
    if (alerts.isEmpty()) {
      throw ask.missing(ask.parent().id());
    }
    return alerts.stream().map(alert -> String.valueOf(alert.get("incidentId"))).distinct().flatMap(id -> incidents.byId(id).stream())
        .map(incident -> relation(ask, entity, incidents.name(incident))).toList();
  }

  private static Map<String, Object> relation(Ask ask, String entity, String incident) {
    String name = Etags.uuid(entity + incident);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("relatedResourceId", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/incidents/" + incident);
    properties.put("relatedResourceName", incident);
    properties.put("relatedResourceType", "Microsoft.SecurityInsights/incidents");
    Map<String, Object> relation = new LinkedHashMap<>();
    relation.put("id", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/entities/" + entity + "/relations/" + name);
    relation.put("name", name);
    relation.put("type", "Microsoft.SecurityInsights/entities/relations");
    relation.put("etag", Etags.of(name));
    relation.put("properties", properties);
    return relation;
  }
}
