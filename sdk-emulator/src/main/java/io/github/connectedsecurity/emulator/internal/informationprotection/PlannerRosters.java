package io.github.connectedsecurity.emulator.internal.informationprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Planner's rosters that callers have made, with their labels: those that groups can have. */
final class PlannerRosters {
  private static final Set<String> BODY = Set.of("sensitivityLabelId", "assignmentMethod", "justificationText");
  private static final List<String> METHODS = List.of("standard", "privileged", "auto");

  private final CloudState state;
  private final TenantLabels labels;
  private final Trail trail;
  private final Map<String, Map<String, Object>> rosters = new LinkedHashMap<>();

  PlannerRosters(CloudState state, TenantLabels labels, Trail trail) {
    this.state = state;
    this.labels = labels;
    this.trail = trail;
  }

  void clear() { rosters.clear(); }

  int count() { return rosters.size(); }

  Answer create(LabelRequest request) {
    request.body().keySet().stream().filter(name -> !name.startsWith("@")).findFirst().ifPresent(name -> {
      throw Refusal.badRequest("The property '" + name + "' does not exist on type 'microsoft.graph.plannerRoster' or cannot be set.");
    });
    Map<String, Object> roster = new LinkedHashMap<>();
    roster.put("id", UUID.nameUUIDFromBytes(("roster " + rosters.size()).getBytes(StandardCharsets.UTF_8)).toString());
    roster.put("assignedSensitivityLabel", null);
    rosters.put(String.valueOf(roster.get("id")), roster);
    return single(request, 201, roster);
  }

  Answer get(LabelRequest request) { return single(request, 200, require(request)); }

  Answer assign(LabelRequest request) {
    Map<String, Object> roster = new LinkedHashMap<>(require(request));
    Map<String, Object> body = request.body();
    body.keySet().stream().filter(name -> !BODY.contains(name)).findFirst().ifPresent(name -> {
      throw Refusal.badRequest("The parameter '" + name + "' is not one of the action assignSensitivityLabel.");
    });
    String id = LabelRequest.text(body, "sensitivityLabelId");
    String method = LabelRequest.choice(body, "assignmentMethod", METHODS).orElse("standard");
    if (labels.container(id).isEmpty()) {
      throw Refusal.badRequest("The label '" + id + "' is not available or not supported for rosters.");
    }
    roster.put("assignedSensitivityLabel", Map.of("sensitivityLabelId", id, "assignmentMethod", method, "tenantId", state.tenantId()));
    rosters.put(request.id(), roster);
    trail.roster(request, request.id(), id, METHODS.indexOf(method));
    return Answer.empty(204);
  }

  private Map<String, Object> require(LabelRequest request) {
    return Optional.ofNullable(rosters.get(request.id())).orElseThrow(() -> new Refusal(404, "NotFound", "The roster '" + request.id() + "' was not found."));
  }

  private static Answer single(LabelRequest request, int status, Map<String, Object> roster) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context("planner/rosters/$entity"));
    body.putAll(roster);
    return Answer.json(status, body);
  }
}
