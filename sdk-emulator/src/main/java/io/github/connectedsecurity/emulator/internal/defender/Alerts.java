package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Correlation;
import io.github.connectedsecurity.emulator.internal.state.Fresh;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The tenant's alerts of Defender for Endpoint. What is changed here is changed for Graph, too, and the other way round. */
final class Alerts {
  private static final String SET = "Alerts";
  private static final int MOST_AT_ONCE = 100;
  private static final List<String> CHANGES = List.of("status", "assignedTo", "classification", "determination", "comment");
  private static final List<String> REFERENCE = List.of("eventTime", "reportId", "machineId", "severity", "title", "description", "recommendedAction",
      "category");
  private static final List<String> CATEGORIES = List.of("General", "CommandAndControl", "Collection", "CredentialAccess", "DefenseEvasion", "Discovery",
      "Exfiltration", "Exploit", "Execution", "InitialAccess", "LateralMovement", "Malware", "Persistence", "PrivilegeEscalation", "Ransomware",
      "SuspiciousActivity");
  private static final Map<String, List<String>> CHOICES = Map.of("status", List.of("New", "InProgress", "Resolved"), "classification",
      List.of("TruePositive", "InformationalExpectedActivity", "FalsePositive"), "determination",
      List.of("MultiStagedAttack", "MaliciousUserActivity", "CompromisedUser", "Malware", "Phishing", "UnwantedSoftware", "SecurityTesting",
          "LineOfBusinessApplication", "ConfirmedUserActivity", "ConfirmedActivity", "Clean", "NotMalicious", "InsufficientData", "Other"));
  /** What Graph calls some of them. */
  private static final Map<String, String> IN_GRAPH = Map.of("compromisedUser", "compromisedAccount", "confirmedUserActivity", "confirmedActivity", "clean",
      "notMalicious", "insufficientData", "notEnoughDataToValidate");

  private final CloudState state;
  private final Timeline timeline;
  private final Machines machines;
  private final Investigations investigations;

  Alerts(CloudState state, Timeline timeline, Machines machines, Investigations investigations) {
    this.state = state;
    this.timeline = timeline;
    this.machines = machines;
    this.investigations = investigations;
  }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/alerts", new Operation(DefenderPermissions.READ_ALERTS, this::list))
        .add("GET", "/alerts/{id}", new Operation(DefenderPermissions.READ_ALERTS, request -> request.single(200, SET, json(require(request.id()), true))))
        .add("PATCH", "/alerts/{id}", new Operation(DefenderPermissions.WRITE_ALERTS, this::update))
        .add("POST", "/alerts/batchUpdate", new Operation(DefenderPermissions.WRITE_ALERTS, this::updateAll))
        .add("POST", "/alerts/CreateAlertByReference", new Operation(DefenderPermissions.WRITE_ALERTS, this::create))
        .add("GET", "/alerts/{id}/domains", new Operation(DefenderPermissions.READ_URLS, request -> request.list("Domains",
            view(require(request.id())).domains().map(host -> Map.<String, Object>of("host", host)).toList())))
        .add("GET", "/alerts/{id}/ips", new Operation(DefenderPermissions.READ_IPS, request -> request.list("Ips",
            view(require(request.id())).ips().map(ip -> Map.<String, Object>of("id", ip)).toList())))
        .add("GET", "/alerts/{id}/machine", new Operation(DefenderPermissions.READ_MACHINES, this::machine))
        .add("GET", "/machines/{id}/alerts", new Operation(DefenderPermissions.READ_ALERTS, request -> {
          String machine = AlertView.text(machines.require(request.id()), "id");
          return request.list(SET, listed(alert -> alert.isOn(machine)));
        }))
        .add("GET", "/machines/{id}/alerts/$count", new Operation(DefenderPermissions.READ_ALERTS, this::count));
  }

  /** All that fit, without their evidence. */
  List<Map<String, Object>> listed(Predicate<AlertView> fits) { return views().filter(fits).map(view -> json(view, false)).toList(); }

  /** All alerts of Defender for Endpoint. */
  java.util.stream.Stream<AlertView> views() { return state.alerts().all().stream().map(AlertView::new).filter(AlertView::isOwn); }

  /** The alert of this id. */
  Map<String, Object> require(String id) {
    return state.alerts().find(id).filter(alert -> view(alert).isOwn())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Alert " + id + " was not found."));
  }

  static AlertView view(Map<String, Object> alert) { return new AlertView(alert); }

  private Map<String, Object> json(Map<String, Object> alert, boolean evidence) { return json(view(alert), evidence); }

  private Map<String, Object> json(AlertView alert, boolean evidence) { return alert.json(evidence, investigations.of(alert.id()).orElse(null)); }

  private Answer list(DefenderRequest request) {
    Optional<String> expand = request.request().query().first("$expand");
    if (expand.filter(text -> !text.equals("evidence")).isPresent()) {
      throw new Refusal(400, "ODataError", "Only 'evidence' can be expanded.");
    }
    return DefenderLists.page(request, SET, DefenderLists.ALERTS, views().map(view -> json(view, expand.isPresent())).toList());
  }

  /** A bare number. */
  private Answer count(DefenderRequest request) {
    String machine = AlertView.text(machines.require(request.id()), "id");
    List<Map<String, Object>> all = listed(alert -> alert.isOn(machine));
    int count;
    try {
      count = (int) all.stream().filter(ListQuery.parse(DefenderLists.ALERTS, request.request().query()).filter()).count();
    } catch (Refusal refusal) {
      throw new Refusal(400, "ODataError", refusal.words());
    }
    return new Answer(200, Map.of("Content-Type", "text/plain"), String.valueOf(count).getBytes(StandardCharsets.UTF_8));
  }

  private Answer machine(DefenderRequest request) {
    String id = view(require(request.id())).device().map(device -> AlertView.text(device, "mdeDeviceId"))
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Alert " + request.id() + " has no machine."));
    return request.single(200, "Machines", machines.require(id));
  }

  private Answer update(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of(), CHANGES);
    check(body);
    Map<String, Object> changed = changed(require(request.id()), body, request);
    state.alerts().put(changed);
    return request.single(200, SET, json(changed, true));
  }

  private Answer updateAll(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of("alertIds"), CHANGES);
    List<?> ids = body.get("alertIds") instanceof List<?> list ? list : List.of();
    if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
      throw new Refusal(400, ids.isEmpty() ? "InvalidInput" : "MaximumBatchSizeExceeded", "Received " + ids.size() + " alert ids, allowed are 1 to "
          + MOST_AT_ONCE + ".");
    }
    check(body);
    List<Map<String, Object>> all = ids.stream().map(id -> require(String.valueOf(id))).toList();
    all.forEach(alert -> state.alerts().put(changed(alert, body, request)));
    return Answer.empty(200);
  }

  private static void check(Map<String, Object> body) {
    if (body.keySet().stream().noneMatch(CHANGES::contains)) {
      throw new Refusal(400, "InvalidRequestBody", "The body changes nothing. Property names are case-sensitive.");
    }
    CHOICES.forEach((name, members) -> {
      if (body.containsKey(name)) {
        DefenderRequest.choice(body, name, members.toArray(String[]::new));
      }
    });
  }

  private Map<String, Object> changed(Map<String, Object> alert, Map<String, Object> body, DefenderRequest request) {
    String now = Times.write(Times.after(Instant.parse(AlertView.text(alert, "lastUpdateDateTime")), state.clock().instant()));
    Map<String, Object> changed = new LinkedHashMap<>(alert);
    for (String name : List.of("status", "classification", "determination")) {
      if (body.get(name) instanceof String word) {
        String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        changed.put(name, IN_GRAPH.getOrDefault(small, small));
      }
    }
    if (body.containsKey("assignedTo")) {
      changed.put("assignedTo", body.get("assignedTo"));
    }
    if (body.get("comment") instanceof String text) {
      List<Object> comments = new ArrayList<>(alert.get("comments") instanceof List<?> list ? list : List.of());
      comments.add(Map.of("comment", text, "createdByDisplayName", request.caller().name(), "createdDateTime", now));
      changed.put("comments", comments);
    }
    if (body.containsKey("status")) {
      changed.put("resolvedDateTime", "Resolved".equals(body.get("status")) ? now : null);
    }
    changed.put("lastUpdateDateTime", now);
    return changed;
  }

  /** Makes an alert of something that the company's timeline has on that machine at that very time. */
  private Answer create(DefenderRequest request) {
    Map<String, Object> body = request.body(REFERENCE, List.of());
    DefenderRequest.choice(body, "severity", "Low", "Medium", "High");
    DefenderRequest.choice(body, "category", CATEGORIES.toArray(String[]::new));
    Instant time = time(body);
    String machine = String.valueOf(body.get("machineId"));
    if (!String.valueOf(body.get("reportId")).matches("\\d+")) {
      throw new Refusal(400, "InvalidInput", "reportId is no number in a text.");
    }
    Happening event = timeline.between(time.minusMillis(1), time.plusMillis(1)).stream()
        .filter(one -> Times.write(one.time()).equals(Times.write(time)) && one.device().filter(device -> device.id().equals(machine)).isPresent()).findFirst()
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "There is no event of this time and report on machine " + machine + "."));
    Optional<AlertView> same = views().filter(alert -> alert.isOpen() && alert.isOn(machine))
        .filter(alert -> String.valueOf(body.get("title")).equals(require(alert.id()).get("title")))
        .findFirst();
    if (same.isPresent()) {
      return request.single(200, SET, json(same.get(), true));
    }
    Map<String, Object> alert = new Correlation(state).raise(fresh(body, event));
    investigations.start(machines.require(machine), AlertView.text(alert, "id"));
    return request.single(200, SET, json(alert, true));
  }

  private static Instant time(Map<String, Object> body) {
    try {
      return Instant.parse(String.valueOf(body.get("eventTime")));
    } catch (DateTimeException e) {
      throw new Refusal(400, "InvalidInput", "eventTime is no time.");
    }
  }

  private Map<String, Object> fresh(Map<String, Object> body, Happening event) {
    String now = Times.write(state.clock().instant());
    String severity = String.valueOf(body.get("severity")).toLowerCase(Locale.ROOT);
    String id = "da" + (639_000_000_000_000_000L + state.alerts().size()) + "_" + event.id().hashCode();
    Map<String, Object> alert = Fresh.alert(state.tenantId(), id, now);
    alert.put("severity", severity);
    alert.put("serviceSource", "microsoftDefenderForEndpoint");
    alert.put("detectionSource", "customTI");
    alert.put("productName", "Microsoft Defender for Endpoint");
    alert.put("detectorId", event.id());
    alert.put("title", body.get("title"));
    alert.put("description", body.get("description"));
    alert.put("recommendedActions", body.get("recommendedAction"));
    alert.put("category", body.get("category"));
    alert.put("categories", List.of(String.valueOf(body.get("category"))));
    alert.put("firstActivityDateTime", body.get("eventTime"));
    alert.put("lastActivityDateTime", body.get("eventTime"));
    alert.put("evidence", event.device().map(device -> List.of(device.evidence())).orElse(List.of()));
    return alert;
  }
}
