package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.Changes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Correlation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /security/alerts_v2}. */
final class AlertOperations {
  private final EntitySet alerts;
  private final EntitySet incidents;
  private final Changes changes;
  private final Correlation correlation;

  AlertOperations(CloudState state, EntitySet alerts, EntitySet incidents) {
    this.alerts = alerts;
    this.incidents = incidents;
    this.changes = new Changes(state);
    this.correlation = new Correlation(state);
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
    Map<String, Object> target = body.get("incidentId") instanceof String id ? incidents.require(id) : correlation.newIncident(moved.get(0));
    String by = request.caller().name();
    Optional<String> comment = Optional.ofNullable(body.get("alertComment")).map(String::valueOf);
    correlation.join(target, moved.stream().map(alert -> comment.map(text -> changes.comment(alert, by, text)).orElse(alert)).toList(), by);
    return merged(request, target);
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
