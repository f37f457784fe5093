package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.Changes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Correlation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /security/incidents}. */
final class IncidentOperations {
  private final EntitySet incidents;
  private final Changes changes;
  private final Correlation correlation;

  IncidentOperations(CloudState state, EntitySet incidents) {
    this.incidents = incidents;
    this.changes = new Changes(state);
    this.correlation = new Correlation(state);
  }

  void addTo(Routes<Operation> routes) {
    Operation merge = new Operation(Permissions.WRITE_INCIDENTS, this::merge);
    routes.add("GET", "/security/incidents", new Operation(Permissions.READ_INCIDENTS, incidents::list))
        .add("GET", "/security/incidents/{id}", new Operation(Permissions.READ_INCIDENTS, incidents::get))
        .add("PATCH", "/security/incidents/{id}", new Operation(Permissions.WRITE_INCIDENTS, this::update))
        .add("POST", "/security/incidents/{id}/comments", new Operation(Permissions.WRITE_INCIDENTS, this::comment))
        .add("POST", "/security/incidents/mergeIncidents", merge)
        .add("POST", "/security/incidents/microsoft.graph.security.mergeIncidents", merge);
  }

  private Answer update(GraphRequest request) {
    Map<String, Object> incident = incidents.require(request.id());
    Map<String, Object> changed = changes.apply(incident, Schema.INCIDENT_UPDATE.read(request.request()));
    changed.put("lastModifiedBy", request.caller().name());
    incidents.entities().put(changed);
    return incidents.single(request, changed);
  }

  private Answer comment(GraphRequest request) {
    Map<String, Object> incident = incidents.require(request.id());
    Map<String, Object> changed = incident;
    for (Map<String, Object> comment : Schema.COMMENT.readEach(request.request())) {
      changed = changes.comment(changed, request.caller().name(), String.valueOf(comment.get("comment")));
    }
    incidents.entities().put(changed);
    return AlertOperations.comments(request, incidents.path(), changed);
  }

  /** The first incident named takes the alerts of all others, which from then on only point to it. */
  private Answer merge(GraphRequest request) {
    Map<String, Object> body = Schema.MERGE_INCIDENTS.read(request.request());
    List<@Nullable Object> ids = EntitySet.members(body, "incidentIds");
    if (ids.stream().distinct().count() < 2) {
      throw Refusal.badRequest("At least two different incidents are needed for a merge.");
    }
    List<Map<String, Object>> merged = ids.stream().distinct().map(id -> incidents.require(String.valueOf(id))).toList();
    merged.forEach(IncidentOperations::requireUnmerged);
    Map<String, Object> target = merged.get(0);
    List<Map<String, Object>> losers = merged.subList(1, merged.size());
    List<Map<String, Object>> taken = losers.stream().flatMap(loser -> correlation.alertsOf(loser).stream()).toList();
    String by = request.caller().name();
    correlation.join(body.get("incidentComment") instanceof String text ? changes.comment(target, by, text) : target, taken, by);
    losers.forEach(loser -> incidents.entities()
        .put(changes.apply(loser, Map.of("status", "redirected", "redirectIncidentId", String.valueOf(target.get("id"))))));
    return AlertOperations.merged(request, target);
  }

  private static void requireUnmerged(Map<String, Object> incident) {
    if (incident.get("redirectIncidentId") != null) {
      throw Refusal.badRequest("The incident '" + incident.get("id") + "' was merged into '" + incident.get("redirectIncidentId") + "' before.");
    }
  }
}
