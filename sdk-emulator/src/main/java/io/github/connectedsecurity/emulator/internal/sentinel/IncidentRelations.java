package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What belongs to an incident: its alerts, which the tenant knows, and bookmarks, which only Sentinel has. */
final class IncidentRelations implements Shelf {
  private static final String TYPE = "incidents/relations";
  private static final int MOST_BOOKMARKS = 20;
  private static final int MOST_ALERTS = 150;

  private final CloudState state;
  private final Store store;
  private final IncidentViews views;
  private final EntityViews entities;
  private final StoredShelf stored;

  IncidentRelations(CloudState state, Store store, IncidentViews views, EntityViews entities, StoredShelf stored) {
    this.state = state;
    this.store = store;
    this.views = views;
    this.entities = entities;
    this.stored = stored;
  }

  @Override
  public List<Map<String, Object>> all(Ask ask) {
    String id = IncidentViews.id(incident(ask));
    return Stream.concat(entities.alertsOf(id).stream().map(alert -> view(ask, alert)), bookmarks(ask).stream()).toList();
  }

  @Override
  public Optional<Map<String, Object>> find(Ask ask) {
    return all(ask).stream().filter(one -> ask.path().name().equalsIgnoreCase(String.valueOf(one.get("name")))).findFirst();
  }

  @Override
  public Answer put(Ask ask) {
    String related = String.valueOf(Trees.object(ask.body().get("properties")).get("relatedResourceId"));
    Map<String, Object> incident = incident(ask);
    Optional<ArmPath> path = ArmPath.parse(related).filter(ArmPath::isItem);
    if (path.isPresent() && path.get().type().equals("entities")) {
      return take(ask, incident, path.get().name());
    }
    if (find(ask).isEmpty() && bookmarks(ask).size() >= MOST_BOOKMARKS) {
      throw new Refusal(400, "BadRequest", "The incident has the most bookmarks that it can have: " + MOST_BOOKMARKS + ".");
    }
    Answer answer = stored.put(ask);
    count(ask, incident);
    return answer;
  }

  @Override
  public Answer patch(Ask ask) { throw new Refusal(405, "MethodNotAllowed", "The method PATCH is not allowed here."); }

  @Override
  public Answer delete(Ask ask) {
    Map<String, Object> incident = incident(ask);
    Optional<Map<String, Object>> alert = entities.alertsOf(IncidentViews.id(incident)).stream()
        .filter(one -> name(ask, one).equalsIgnoreCase(ask.path().name())).findFirst();
    if (alert.isPresent()) {
      belongTo(alert.get(), "");
      return Answer.empty(200);
    }
    Answer answer = stored.delete(ask);
    count(ask, incident);
    return answer;
  }

  /** The bookmarks' relations of an incident. */
  List<Map<String, Object>> bookmarks(Ask ask) {
    return store.list(TYPE, new ArmPath(ask.path().scope(), ask.path().provider(), List.of("incidents", "relations"), List.of(ask.path().names().get(0))));
  }

  private Answer take(Ask ask, Map<String, Object> incident, String name) {
    Map<String, Object> alert = entities.alert(name)
        .orElseThrow(() -> new Refusal(404, "NotFound", "The related alert '" + name + "' was not found."));
    String id = IncidentViews.id(incident);
    boolean there = id.equals(String.valueOf(alert.get("incidentId")));
    if (!there && entities.alertsOf(id).size() >= MOST_ALERTS) {
      throw new Refusal(400, "BadRequest", "The incident has the most alerts that it can have: " + MOST_ALERTS + ".");
    }
    Map<String, Object> moved = belongTo(alert, id);
    return Answer.json(there ? 200 : 201, view(ask, moved));
  }

  private Map<String, Object> belongTo(Map<String, Object> alert, String incident) {
    Map<String, Object> moved = new LinkedHashMap<>(alert);
    moved.put("incidentId", incident.isEmpty() ? null : incident);
    state.alerts().put(moved);
    return moved;
  }

  private void count(Ask ask, Map<String, Object> incident) {
    String id = IncidentViews.id(incident);
    views.keep(id, Store.with(views.besides(id), "bookmarks", bookmarks(ask).size()));
  }

  private Map<String, Object> incident(Ask ask) {
    return views.find(ask.path().names().get(0)).orElseThrow(() -> ask.missing(ask.parent().id()));
  }

  private static String name(Ask ask, Map<String, Object> alert) { return Etags.uuid(ask.path().names().get(0) + EntityViews.alertName(alert)); }

  private static Map<String, Object> view(Ask ask, Map<String, Object> alert) {
    String entity = EntityViews.alertName(alert);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("relatedResourceId", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/entities/" + entity);
    properties.put("relatedResourceName", entity);
    properties.put("relatedResourceType", "Microsoft.SecurityInsights/entities");
    properties.put("relatedResourceKind", "SecurityAlert");
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("id", ask.path().scope() + "/providers/" + SentinelTypes.INSIGHTS + "/Incidents/" + ask.path().names().get(0) + "/relations/" + name(ask, alert));
    view.put("name", name(ask, alert));
    view.put("type", "Microsoft.SecurityInsights/Incidents/relations");
    view.put("etag", Etags.of("relation " + entity + alert.get("incidentId")));
    view.put("properties", properties);
    return view;
  }
}
