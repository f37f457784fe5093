package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /security/alerts_v2}. */
final class AlertOperations {
  private final EntitySet alerts;
  private final EntitySet incidents;
  private final CloudState state;
  private final Changes changes;

  AlertOperations(CloudState state, EntitySet alerts, EntitySet incidents) {
    this.state = state;
    this.alerts = alerts;
    this.incidents = incidents;
    this.changes = new Changes(state);
  }

  void addTo(Routes<Operation> routes) {
    Operation move = new Operation(Permissions.WRITE_ALERTS, this::move);
    routes.add("GET", "/security/alerts_v2", new Operation(Permissions.READ_ALERTS, alerts::list))
        .add("GET", "/security/alerts_v2/{id}", new Operation(Permissions.READ_ALERTS, alerts::get))
        .add("PATCH", "/security/alerts_v2/{id}", new Operation(Permissions.WRITE_ALERTS, this::update))
        .add("POST", "/security/alerts_v2/{id}/comments", new Operation(Permissions.WRITE_ALERTS, this::comment))
        .add("POST", "/security/alerts_v2/moveAlerts", move)
        .add("POST", "/security/alerts_v2/microsoft.graph.security.moveAlerts", move);
  }

  private Answer update(GraphRequest request) {
    Map<String, Object> alert = alerts.require(request.id());
    Map<String, Object> changed = changes.apply(alert, Schema.ALERT_UPDATE.read(request.request()));
    if (!"resolved".equals(changed.get("status"))) {
      changed.put("resolvedDateTime", null);
    } else if (!"resolved".equals(alert.get("status"))) {
      changed.put("resolvedDateTime", changed.get("lastUpdateDateTime"));
    }
    alerts.entities().put(changed);
    return alerts.single(request, changed);
  }

  private Answer comment(GraphRequest request) {
    Map<String, Object> alert = alerts.require(request.id());
    Map<String, Object> changed = alert;
    for (Map<String, Object> comment : Schema.COMMENT.readEach(request.request())) {
      changed = changes.comment(changed, request.caller().name(), String.valueOf(comment.get("comment")));
    }
    alerts.entities().put(changed);
    return comments(request, alerts.path(), changed);
  }

  private Answer move(GraphRequest request) {
    Map<String, Object> body = Schema.MOVE_ALERTS.read(request.request());
    List<Map<String, Object>> moved = EntitySet.members(body, "alertIds").stream().map(id -> alerts.require(String.valueOf(id))).toList();
    Map<String, Object> target = body.get("incidentId") instanceof String id ? incidents.require(id) : newIncident(moved);
    incidents.entities().put(changes.apply(target, Map.of("lastModifiedBy", request.caller().name())));
    for (Map<String, Object> alert : moved) {
      Map<String, Object> changed = changes.apply(alert, Map.of("incidentId", String.valueOf(target.get("id")), "incidentWebUrl",
          String.valueOf(target.get("incidentWebUrl"))));
      alerts.entities().put(body.get("alertComment") instanceof String text ? changes.comment(changed, request.caller().name(), text) : changed);
    }
    return merged(request, target);
  }

  /** An incident that takes its name from the first alert and its severity from the worst. */
  private Map<String, Object> newIncident(List<Map<String, Object>> moved) {
    String id = state.nextIncidentId();
    int worst = moved.stream().mapToInt(alert -> Members.SEVERITY.indexOf(String.valueOf(alert.get("severity")))).max().orElse(0);
    Map<String, Object> incident = new LinkedHashMap<>();
    incident.put("id", id);
    incident.put("tenantId", state.tenantId());
    incident.put("status", "active");
    incident.put("incidentWebUrl", "https://security.microsoft.com/incidents/" + id + "?tid=" + state.tenantId());
    incident.put("redirectIncidentId", null);
    incident.put("displayName", moved.get(0).get("title"));
    incident.put("createdDateTime", changes.now());
    incident.put("lastUpdateDateTime", changes.now());
    incident.put("assignedTo", null);
    incident.put("classification", "unknown");
    incident.put("determination", "unknown");
    incident.put("severity", Members.SEVERITY.get(Math.max(worst, 0)));
    incident.put("customTags", List.of());
    incident.put("systemTags", List.of());
    incident.put("comments", List.of());
    return incident;
  }

  static Answer comments(GraphRequest request, String path, Map<String, Object> entity) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(path + "('" + entity.get("id") + "')/comments"));
    body.put("value", EntitySet.members(entity, "comments"));
    return Answer.json(200, body);
  }

  static Answer merged(GraphRequest request, Map<String, Object> target) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(Schema.NAMESPACE + "mergeResponse"));
    body.put("targetIncidentId", target.get("id"));
    return Answer.json(200, body);
  }
}
