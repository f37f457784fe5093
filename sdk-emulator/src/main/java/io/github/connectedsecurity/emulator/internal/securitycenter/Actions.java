package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** POSTs: what is done with alerts, tasks, policies, rules and automations. */
final class Actions {
  private static final Map<String, String> ALERT_STATES =
      Map.of("dismiss", "Dismissed", "resolve", "Resolved", "activate", "Active", "inProgress", "InProgress");
  private static final Map<String, String> TASK_STATES =
      Map.of("Activate", "Active", "Dismiss", "Dismissed", "Start", "InProgress", "Resolve", "Resolved", "Close", "Closed");
  private static final List<String> BUNDLES =
      List.of("AppServices", "DNS", "KeyVaults", "KubernetesService", "ResourceManager", "SqlServers", "StorageAccounts", "VirtualMachines", "CosmosDbs");

  private final CloudState state;
  private final Store store;
  private final Operations operations;
  private long simulated;

  Actions(CloudState state, Store store, Operations operations) {
    this.state = state;
    this.store = store;
    this.operations = operations;
  }

  /** Carries an action out; {@code target} is the path without the action. */
  Answer act(Request request, ArmPath target, ResourceType type, String action, String caller) {
    return switch (type.path()) {
      case "alerts" -> action.equals("simulate") ? simulate(request, target) : change(target, type, "status", state(ALERT_STATES, action));
      case "tasks" -> change(target, type, "state", state(TASK_STATES, action));
      case "jitnetworkaccesspolicies" -> initiate(request, target, only("initiate", action), caller);
      case AdaptiveControls.NETWORKS -> enforce(request, target, type, only("enforce", action));
      case IotAnalytics.ALERTS -> dismiss(target, only("dismiss", action));
      case "governancerules" -> execute(request, target, only("execute", action));
      case "automations" -> {
        only("validate", action);
        BodyRules.read(request, type);
        yield Answer.json(200, Map.of("isValid", true, "message", "Validation passed."));
      }
      default -> throw noSuch(action);
    };
  }

  private Answer change(ArmPath target, ResourceType type, String member, String value) {
    Map<String, Object> found = store.findRegional(target, type.path())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The resource '" + target.id() + "' was not found."));
    Map<String, Object> changed = Store.withProperty(found, member, value);
    store.put(type.path(), type.path().equals("tasks")
        ? Store.withProperty(changed, "lastStateChangeTimeUtc", Times.write(state.clock().instant())) : changed);
    return Answer.empty(204);
  }

  private Answer simulate(Request request, ArmPath target) {
    Map<String, Object> properties = Trees.object(BodyRules.objectOrNothing(request).get("properties"));
    List<?> bundles = properties.get("bundles") instanceof List<?> list ? list : List.of();
    if (!"Bundles".equals(properties.get("kind")) || bundles.isEmpty() || !bundles.stream().allMatch(BUNDLES::contains)) {
      throw new Refusal(400, "InvalidRequest", "The kind must be 'Bundles' and the bundles some of " + BUNDLES + ".");
    }
    String base = target.scope() + "/providers/Microsoft.Security/locations/" + target.location().orElse("") + "/alerts/";
    if (request.query().first("api-version").filter("2021-11-01"::equals).isPresent()) {
      bundles.forEach(bundle -> raise(base, String.valueOf(bundle))); // this version does not go on after its answer
      return Answer.empty(204);
    }
    String id = operations.begin("Succeeded", () -> bundles.forEach(bundle -> raise(base, String.valueOf(bundle))));
    return Operations.accepted(Writes.link(request, target.scope() + "/providers/Microsoft.Security/operationResults/" + id));
  }

  private void raise(String base, String bundle) {
    String name = "sample_" + bundle.toLowerCase(Locale.ROOT) + "_" + simulated++;
    String now = Times.write(state.clock().instant());
    Map<String, Object> properties = new LinkedHashMap<>(Map.of("version", "2022-01-01", "alertType", "SIMULATED_" + bundle.toUpperCase(Locale.ROOT),
        "systemAlertId", name, "productComponentName", bundle, "alertDisplayName", "[SAMPLE ALERT] Suspicious activity in " + bundle, "severity", "High",
        "status", "Active", "startTimeUtc", now, "endTimeUtc", now, "timeGeneratedUtc", now));
    properties.putAll(Map.of("isIncident", false, "vendorName", "Microsoft", "intent", "Probing"));
    store.put("alerts", Map.of("id", base + name, "name", name, "type", "Microsoft.Security/Locations/alerts", "properties", properties));
  }

  private Answer initiate(Request request, ArmPath target, String action, String caller) {
    Map<String, Object> policy = store.find(target.id())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The resource '" + target.id() + "' was not found; nothing to " + action + "."));
    Map<String, Object> body = BodyRules.objectOrNothing(request);
    Instant now = state.clock().instant();
    List<Map<String, Object>> machines = Trees.objects(body.get("virtualMachines"));
    if (machines.isEmpty()) {
      throw new Refusal(400, "InvalidRequest", "The property 'virtualMachines' is required.");
    }
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("virtualMachines", machines.stream().map(machine -> opened(policy, machine, now)).toList());
    asked.put("startTimeUtc", Times.write(now));
    asked.put("requestor", caller);
    Optional.ofNullable(body.get("justification")).ifPresent(words -> asked.put("justification", words));
    List<Map<String, Object>> requests = new ArrayList<>(Trees.objects(Trees.object(policy.get("properties")).get("requests")));
    requests.add(asked);
    store.put("jitnetworkaccesspolicies", Store.withProperty(policy, "requests", requests));
    return Answer.json(202, asked);
  }

  private static Map<String, Object> opened(Map<String, Object> policy, Map<String, Object> machine, Instant now) {
    String id = String.valueOf(machine.get("id"));
    Map<String, Object> kept = Trees.objects(Trees.object(policy.get("properties")).get("virtualMachines")).stream()
        .filter(one -> id.equalsIgnoreCase(String.valueOf(one.get("id")))).findFirst()
        .orElseThrow(() -> new Refusal(400, "VirtualMachineNotInPolicy", "The policy does not have the virtual machine '" + id + "'."));
    List<Map<String, Object>> ports = new ArrayList<>();
    for (Map<String, Object> port : Trees.objects(machine.get("ports"))) {
      Map<String, Object> rule = Trees.objects(kept.get("ports")).stream().filter(one -> String.valueOf(one.get("number"))
          .equals(String.valueOf(port.get("number"))))
          .findFirst().orElseThrow(() -> new Refusal(400, "PortNotInPolicy", "The policy does not have the port " + port.get("number") + "."));
      Instant end = time(String.valueOf(port.get("endTimeUtc")));
      if (!end.isAfter(now) || Duration.between(now, end).compareTo(Duration.parse(String.valueOf(rule.get("maxRequestAccessDuration")))) > 0) {
        throw new Refusal(400, "InvalidAccessDuration", "The access must end after now and within " + rule.get("maxRequestAccessDuration") + ".");
      }
      Map<String, Object> open = new LinkedHashMap<>(port);
      open.put("status", "Initiated");
      open.put("statusReason", "UserRequested");
      ports.add(open);
    }
    return Map.of("id", id, "ports", ports);
  }

  private Answer execute(Request request, ArmPath target, String action) {
    Map<String, Object> rule = store.find(target.id())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The resource '" + target.id() + "' was not found; nothing to " + action + "."));
    BodyRules.objectOrNothing(request);
    boolean disabled = Boolean.TRUE.equals(Trees.object(rule.get("properties")).get("isDisabled"));
    String id = operations.begin(disabled ? "Failed" : "Succeeded", () -> {});
    return Operations.accepted(Writes.link(request, target.id() + "/operationResults/" + id));
  }

  private Answer enforce(Request request, ArmPath target, ResourceType type, String action) {
    Map<String, Object> body = BodyRules.read(request, type);
    Map<String, Object> advice = store.find(target.id())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "The resource '" + target.id() + "' was not found; nothing to " + action + "."));
    AdaptiveControls.checkEnforced(advice, body);
    String id = operations.begin("Succeeded", () -> {}); // what it changes are rules of another provider
    return Operations.accepted(Writes.link(request, target.scope() + "/providers/Microsoft.Security/operationResults/" + id));
  }

  /** Takes an alert of devices off the list. */
  private Answer dismiss(ArmPath target, String action) {
    if (!store.remove(target.id())) {
      throw new Refusal(404, "ResourceNotFound", "The resource '" + target.id() + "' was not found; nothing to " + action + ".");
    }
    return Answer.empty(200);
  }

  private static String state(Map<String, String> states, String action) { return Optional.ofNullable(states.get(action)).orElseThrow(() -> noSuch(action)); }

  private static String only(String known, String action) {
    if (!known.equals(action)) {
      throw noSuch(action);
    }
    return action;
  }

  private static Refusal noSuch(String action) { return new Refusal(404, "InvalidResourceType", "The action '" + action + "' could not be found."); }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refusal(400, "InvalidRequest", "The property 'endTimeUtc' is required and must be a time.");
    }
  }
}
