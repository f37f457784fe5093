package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.dataset.Company.Device;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Authenticated scans of network devices: definitions, the agent that runs them, and a session of each that has been. */
final class Scans {
  private static final String SET = "DeviceAuthenticatedScanDefinitions";
  private static final String AGENTS = "DeviceAuthenticatedScanAgents";
  private static final String PATH = "/" + SET;
  private static final int MOST = 4_096;
  private static final String SNMP = "#microsoft.windowsDefenderATP.api.SnmpAuthParams";
  private static final List<String> REQUIRED = List.of("scanType", "scanName", "target", "isActive", "intervalInHours", "targetType", "scannerAgent");
  private static final Set<String> SECRETS = Set.of("authPassword", "privPassword", "communityString");

  private final Timeline timeline;
  private final Machines machines;
  private final String organization;
  private final Entities definitions = new Entities();
  private int made;

  Scans(Timeline timeline, Machines machines, String organization) {
    this.timeline = timeline;
    this.machines = machines;
    this.organization = organization;
  }

  void addTo(Routes<Operation> routes) {
    List<String> read = DefenderPermissions.READ_SCANS;
    List<String> write = DefenderPermissions.WRITE_MACHINES;
    routes.add("GET", PATH, new Operation(read, request -> request.list(SET, definitions.all())))
        .add("POST", PATH, new Operation(write, this::create))
        .add("POST", PATH + "/BatchDelete", new Operation(write, this::delete))
        .add("POST", PATH + "/GetScanHistoryByScanDefinitionId", new Operation(read, this::history))
        .add("POST", PATH + "/GetScanHistoryBySessionId", new Operation(read, this::sessions))
        .add("PATCH", PATH + "/{id}", new Operation(write, this::update))
        .add("GET", "/" + AGENTS, new Operation(read, request -> request.list(AGENTS, List.of(agent()))))
        .add("GET", "/" + AGENTS + "/{id}", new Operation(read, this::oneAgent));
  }

  /** One scan of the plant's network, run by the directory's server. */
  void fill() {
    definitions.replaceAll(List.of());
    made = 0;
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("id", guid("scan plant"));
    definition.put("scanType", "Network");
    definition.put("scanName", "Switches of the plant");
    definition.put("isActive", true);
    definition.put("target", "192.0.2.240,192.0.2.241");
    definition.put("orgId", organization);
    definition.put("intervalInHours", 24);
    definition.put("createdBy", "jonas.dahl@larkspur.example");
    definition.put("targetType", "Ip");
    definition.put("scanAuthenticationParams", Map.of("@odata.type", SNMP, "type", "AuthPriv", "username", "scanner", "authProtocol", "SHA1",
        "privProtocol", "AES"));
    definition.put("scannerAgent", scanner());
    definition.put("latestScan", Map.of("status", "Success", "failureReason", "", "executionDateTime", Times.write(timeline.start())));
    definition.put("advancedActiveConfiguration", null);
    definitions.put(definition);
  }

  private static String guid(String name) { return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(); }

  private Device host() { return timeline.company().device("dc01"); }

  private Map<String, Object> agent() {
    Map<String, Object> agent = new LinkedHashMap<>();
    agent.put("id", organization + "_" + host().id());
    agent.put("machineId", host().id());
    agent.put("lastSeen", Times.write(machines.now()));
    agent.put("computerDnsName", host().dnsName());
    agent.put("AssignedApplicationId", guid("scanner application"));
    agent.put("ScannerSoftwareVersion", "7.1.1");
    agent.put("LastCommandExecutionTimestamp", Times.write(timeline.start()));
    agent.put("mdeClientVersion", "10.8295.22621.1195");
    return agent;
  }

  private Map<String, Object> scanner() {
    Map<String, Object> scanner = new LinkedHashMap<>(agent());
    scanner.remove("computerDnsName");
    scanner.put("machineName", host().name());
    return scanner;
  }

  /** As the documented answer has it: the one stands in a list. */
  private Answer oneAgent(DefenderRequest request) {
    if (!request.id().equals(agent().get("id"))) {
      throw new Refusal(404, "ResourceNotFound", "Agent " + request.id() + " was not found.");
    }
    return request.list(AGENTS, List.of(agent()));
  }

  private Answer create(DefenderRequest request) {
    List<String> required = new ArrayList<>(REQUIRED);
    required.add("scanAuthenticationParams");
    Map<String, Object> body = request.body(required, List.of("advancedActiveConfiguration"));
    check(body);
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("id", guid("scan made " + ++made));
    definition.putAll(stored(body));
    definition.put("orgId", organization);
    definition.put("createdBy", request.caller().name());
    definition.put("latestScan", null);
    definitions.put(definition);
    return request.single(200, SET, definition);
  }

  private Answer update(DefenderRequest request) {
    List<String> all = new ArrayList<>(REQUIRED);
    all.addAll(List.of("scanAuthenticationParams", "advancedActiveConfiguration"));
    Map<String, Object> body = request.body(List.of(), all);
    check(body);
    Map<String, Object> changed = new LinkedHashMap<>(require(request.id()));
    changed.putAll(stored(body));
    definitions.put(changed);
    return request.single(200, SET, changed);
  }

  private void check(Map<String, Object> body) {
    if (body.containsKey("scanType")) {
      DefenderRequest.choice(body, "scanType", "Network");
    }
    if (body.containsKey("targetType")) {
      DefenderRequest.choice(body, "targetType", "Ip", "Hostname");
    }
    if (body.containsKey("intervalInHours") && !(body.get("intervalInHours") instanceof Long hours && hours > 0)
        || body.containsKey("isActive") && !(body.get("isActive") instanceof Boolean)) {
      throw new Refusal(400, "InvalidInput", "intervalInHours must be a whole number above 0, and isActive true or false.");
    }
    if (body.containsKey("scanAuthenticationParams") && !SNMP.equals(Trees.object(body.get("scanAuthenticationParams")).get("@odata.type"))) {
      throw new Refusal(400, "InvalidInput", "scanAuthenticationParams must be of the type " + SNMP + ".");
    }
    if (body.containsKey("scannerAgent")) {
      machines.require(AlertView.text(Trees.object(body.get("scannerAgent")), "machineId"));
    }
  }

  /** Secrets are taken, not kept. */
  private Map<String, Object> stored(Map<String, Object> body) {
    Map<String, Object> stored = new LinkedHashMap<>(body);
    if (body.containsKey("scanAuthenticationParams")) {
      Map<String, Object> params = new LinkedHashMap<>(Trees.object(body.get("scanAuthenticationParams")));
      params.keySet().removeAll(SECRETS);
      stored.put("scanAuthenticationParams", params);
    }
    if (body.containsKey("scannerAgent")) {
      Map<String, Object> machine = machines.require(AlertView.text(Trees.object(body.get("scannerAgent")), "machineId"));
      Map<String, Object> scanner = scanner();
      scanner.put("id", organization + "_" + machine.get("id"));
      scanner.put("machineId", machine.get("id"));
      scanner.put("machineName", machine.get("computerDnsName"));
      stored.put("scannerAgent", scanner);
    }
    return stored;
  }

  private Map<String, Object> require(String id) {
    return definitions.find(id).orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Scan definition " + id + " was not found."));
  }

  private Answer delete(DefenderRequest request) {
    List<?> ids = ids(request, "ScanDefinitionIds");
    ids.forEach(id -> require(String.valueOf(id)));
    definitions.replaceAll(definitions.all().stream().filter(one -> !ids.contains(one.get("id"))).toList());
    return Answer.empty(200);
  }

  private static List<?> ids(DefenderRequest request, String member) {
    List<?> ids = request.body(List.of(member), List.of()).get(member) instanceof List<?> list ? list : List.of();
    if (ids.isEmpty()) {
      throw new Refusal(400, "InvalidInput", member + " must be a list of at least one id.");
    }
    return ids;
  }

  private Answer history(DefenderRequest request) {
    int top = request.request().query().first("$top").map(text -> number(text, MOST)).orElse(MOST);
    int skip = request.request().query().first("$skip").map(text -> number(text, Integer.MAX_VALUE)).orElse(0);
    return request.list(SET, ids(request, "ScanDefinitionIds").stream().map(id -> require(String.valueOf(id)))
        .filter(one -> one.get("latestScan") != null).map(this::lastScan).skip(skip).limit(top).toList());
  }

  private static int number(String text, int most) {
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) > most) {
      throw new Refusal(400, "ODataError", "A number from 0 to " + most + " is needed.");
    }
    return Integer.parseInt(text);
  }

  private Map<String, Object> lastScan(Map<String, Object> definition) {
    Map<String, Object> scan = new LinkedHashMap<>();
    scan.put("ScanDefinitionIds", definition.get("id"));
    scan.put("LastScanned", Trees.object(definition.get("latestScan")).get("executionDateTime"));
    scan.put("ScanStatus", "Success");
    scan.put("ScannerId", host().id());
    return scan;
  }

  /** The session of a definition has the id that follows from it. */
  private Answer sessions(DefenderRequest request) {
    List<?> asked = ids(request, "SessionIds");
    List<Map<String, Object>> found = new ArrayList<>();
    for (Map<String, Object> definition : definitions.all()) {
      String session = guid("session " + definition.get("id"));
      if (definition.get("latestScan") != null && asked.contains(session)) {
        found.add(session(definition, session));
      }
    }
    return request.list(SET, found);
  }

  private Map<String, Object> session(Map<String, Object> definition, String id) {
    List<String> targets = List.of(AlertView.text(definition, "target").split(",", -1));
    Map<String, Object> session = new LinkedHashMap<>();
    session.put("orgId", organization);
    session.put("ScanDefinitionIds", definition.get("id"));
    session.put("SessionIds", id);
    session.put("NumberOfSuccessfullyScannedTargets", targets.size());
    session.put("NumberOfTargets", targets.size());
    session.put("ScanStatus", "Success");
    session.put("LastScanned", Trees.object(definition.get("latestScan")).get("executionDateTime"));
    session.put("ListScannedTargets", targets.stream().map(target -> Map.of("Ip", target, "Hostname", "", "ScannedDeviceDescription", "Switch", "ErrorMessage",
        "", "ScanStatus", "Success", "ScanDuration", "00:00:12")).toList());
    return session;
  }
}
