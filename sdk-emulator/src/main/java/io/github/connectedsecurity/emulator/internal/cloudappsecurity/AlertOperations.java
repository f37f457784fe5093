package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Closes alerts and marks them. */
final class AlertOperations {
  static final int MAX_IDS = 100;

  private static final Set<String> MEMBERS = Set.of("filters", "comment", "sendFeedback", "feedbackText", "allowContact", "contactEmail");
  private static final int OPEN = 0;
  private static final int UNREAD = 0;
  private static final int READ = 1;

  private final Tenant tenant;
  private final Clock clock;

  AlertOperations(Tenant tenant, Clock clock) {
    this.tenant = tenant;
    this.clock = clock;
  }

  void addTo(Routes<Operation> routes) {
    close(routes, "benign", 4, Set.of(2L, 4L, 5L, 6L));
    close(routes, "false_positive", 3, Set.of(0L, 1L, 3L, 4L));
    close(routes, "true_positive", 5, Set.of());
    // the old names of the same, which take no reason
    Operation dismiss = new Operation(Operation.CLOSE, request -> Answer.json(200, closed(request, "false_positive", 3, Set.of())));
    routes.add("POST", "/api/v1/alerts/dismiss_bulk/", dismiss);
    routes.add("POST", "/api/v1/alerts/resolve/", new Operation(Operation.CLOSE, request -> Answer.json(200, closed(request, "true_positive", 5, Set.of()))));
    routes.add("POST", "/api/v1/alerts/{id}/dismiss/", new Operation(Operation.CLOSE, this::dismiss));
    routes.add("POST", "/api/v1/alerts/{id}/read/", new Operation(Operation.ALERTS, request -> mark(request, READ)));
    routes.add("POST", "/api/v1/alerts/{id}/unread/", new Operation(Operation.ALERTS, request -> mark(request, UNREAD)));
  }

  static boolean isOpen(Map<String, Object> alert) { return Objects.equals(alert.get("resolutionStatusValue"), OPEN); }

  private void close(Routes<Operation> routes, String verdict, int status, Set<Long> reasons) {
    routes.add("POST", "/api/v1/alerts/close_" + verdict + "/",
        new Operation(Operation.CLOSE, request -> Answer.json(200, closed(request, verdict, status, reasons))));
  }

  private Map<String, Object> closed(CasRequest request, String verdict, int status, Set<Long> reasons) {
    Set<String> members = new TreeSet<>(MEMBERS);
    if (!reasons.isEmpty()) {
      members.add("reasonId");
    }
    Map<String, Object> body = request.body(members);
    if (Trees.object(body.get("filters")).isEmpty() || body.get("reasonId") instanceof Long reason && !reasons.contains(reason)) {
      throw CasRequest.invalid(body.getOrDefault("reasonId", "filters"));
    }
    List<String> asked = ids(body);
    if (asked.size() > MAX_IDS) {
      throw CasRequest.invalid("more than " + MAX_IDS + " ids");
    }
    List<String> notFound = new ArrayList<>(asked);
    int count = 0;
    for (Map<String, Object> alert : List.copyOf(tenant.alerts().values())) {
      if (isOpen(alert) && new ListQuery(Resources.ALERTS, clock.instant()).filter(body.get("filters")).test(alert)) {
        count++;
        notFound.remove(String.valueOf(alert.get("_id")));
        tenant.put(tenant.alerts(), close(alert, status, body, request.caller()));
      }
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("closed_" + verdict, count);
    if (!notFound.isEmpty()) {
      result.put("alertsNotFound", notFound);
    }
    return result;
  }

  private Map<String, Object> close(Map<String, Object> alert, int status, Map<String, Object> body, String caller) {
    Map<String, Object> closed = new LinkedHashMap<>(alert);
    closed.put("resolutionStatusValue", status);
    closed.put("statusValue", READ);
    closed.put("comment", body.getOrDefault("comment", ""));
    closed.put("handledByUser", caller);
    closed.put("resolveTime", clock.instant().toString());
    return closed;
  }

  private Answer dismiss(CasRequest request) {
    Map<String, Object> body = request.request().body().length == 0 ? Map.of() : request.body(Set.of("comment", "filters"));
    tenant.put(tenant.alerts(), close(Tenant.require(tenant.alerts(), request.id()), 3, body, request.caller()));
    return Answer.empty(200);
  }

  private Answer mark(CasRequest request, int status) {
    Map<String, Object> marked = new LinkedHashMap<>(Tenant.require(tenant.alerts(), request.id()));
    marked.put("statusValue", status);
    tenant.put(tenant.alerts(), marked);
    return Answer.empty(200);
  }

  private static List<String> ids(Map<String, Object> body) {
    Object wanted = Trees.object(Trees.object(body.get("filters")).get("id")).get("eq");
    return wanted instanceof List<?> list ? list.stream().map(String::valueOf).toList() : wanted == null ? List.of() : List.of(String.valueOf(wanted));
  }
}
