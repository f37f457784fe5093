package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Automated investigations: one for each resolved alert at the start, and those that are asked for, which are queued, run for five
 * minutes and end well.
 */
final class Investigations {
  private static final String SET = "Investigations";
  private static final Duration QUEUED = Duration.ofSeconds(10);
  private static final Duration RUNS = Duration.ofMinutes(5);
  private static final int FIRST = 63_017;

  private final CloudState state;
  private final Machines machines;
  private final Entities investigations = new Entities();

  Investigations(CloudState state, Machines machines) {
    this.state = state;
    this.machines = machines;
  }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/investigations", new Operation(DefenderPermissions.READ_ALERTS,
        request -> DefenderLists.page(request, SET, DefenderLists.INVESTIGATIONS, investigations.all().stream().map(this::now).toList())))
        .add("GET", "/investigations/{id}", new Operation(DefenderPermissions.READ_ALERTS, request -> request.single(200, SET, now(require(request.id())))))
        .add("POST", "/machines/{id}/startInvestigation", new Operation(DefenderPermissions.WRITE_ALERTS, this::start));
  }

  /** Puts those of the tenant's resolved alerts there. */
  void fill() {
    investigations.replaceAll(List.of());
    state.alerts().all().stream().map(AlertView::new).filter(alert -> alert.isOwn() && !alert.isOpen() && alert.device().isPresent()).forEach(alert -> {
      Map<String, Object> json = alert.json(false, null);
      Map<String, Object> done = investigation(json, alert.id());
      done.put("startTime", json.get("alertCreationTime"));
      done.put("endTime", json.get("resolvedTime"));
      done.put("state", "SuccessfullyRemediated");
      investigations.put(done);
    });
  }

  /** The id of the investigation that an alert started. */
  Optional<Object> of(String alert) {
    return investigations.all().stream().filter(one -> alert.equals(one.get("triggeringAlertId"))).map(one -> one.get("id")).findFirst();
  }

  /** Begins one; a machine without an alert has none that triggered it. */
  Map<String, Object> start(Map<String, Object> machine, String alert) {
    Map<String, Object> begun = investigation(Map.of("machineId", machine.getOrDefault("id", ""), "computerDnsName",
        machine.getOrDefault("computerDnsName", "")),
        alert);
    begun.put("startTime", Times.write(state.clock().instant()));
    begun.put("endTime", null);
    begun.put("state", "Queued");
    investigations.put(begun);
    return begun;
  }

  private Map<String, Object> investigation(Map<String, Object> about, String alert) {
    Map<String, Object> investigation = new LinkedHashMap<>();
    investigation.put("id", String.valueOf(FIRST + investigations.size()));
    investigation.put("startTime", null);
    investigation.put("endTime", null);
    investigation.put("state", "Queued");
    investigation.put("cancelledBy", null);
    investigation.put("statusDetails", null);
    investigation.put("machineId", about.get("machineId"));
    investigation.put("computerDnsName", about.get("computerDnsName"));
    investigation.put("triggeringAlertId", alert);
    return investigation;
  }

  private Answer start(DefenderRequest request) {
    request.body(List.of("Comment"), List.of());
    Map<String, Object> machine = machines.require(request.id());
    String id = AlertView.text(machine, "id");
    if (investigations.all().stream().map(this::now).anyMatch(one -> id.equals(one.get("machineId")) && one.get("endTime") == null)) {
      throw new Refusal(400, "BadRequest", "An investigation is already in progress on this machine.");
    }
    String alert = state.alerts().all().stream().map(AlertView::new).filter(one -> one.isOwn() && one.isOn(id)).map(AlertView::id).findFirst().orElse("");
    return request.single(201, SET, start(machine, alert));
  }

  private Map<String, Object> require(String id) {
    return investigations.find(id).or(() -> investigations.all().stream().filter(one -> id.equals(one.get("triggeringAlertId"))).findFirst())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Investigation " + id + " was not found."));
  }

  /** What has become of it by now. */
  private Map<String, Object> now(Map<String, Object> investigation) {
    if (investigation.get("endTime") != null) {
      return investigation;
    }
    Instant started = Instant.parse(AlertView.text(investigation, "startTime"));
    Duration age = Duration.between(started, state.clock().instant());
    Map<String, Object> now = new LinkedHashMap<>(investigation);
    now.put("state", age.compareTo(QUEUED) < 0 ? "Queued" : age.compareTo(RUNS) < 0 ? "Running" : "SuccessfullyRemediated");
    now.put("endTime", age.compareTo(RUNS) < 0 ? null : Times.write(started.plus(RUNS)));
    return now;
  }
}
