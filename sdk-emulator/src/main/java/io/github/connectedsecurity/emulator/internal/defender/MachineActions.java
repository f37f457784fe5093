package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Actions on machines: pending, in progress and done as the cloud's clock goes on, one of a kind at a time on a machine. Nothing is
 * done to the machine but what the action itself records.
 */
final class MachineActions {
  private static final String SET = "MachineActions";
  private static final Set<String> FINAL = Set.of("Succeeded", "Failed", "TimeOut", "Cancelled");
  private static final Duration STARTS = Duration.ofSeconds(1);
  private static final Duration ENDS = Duration.ofSeconds(4);
  private static final Duration PACKAGE_LINK = Duration.ofMinutes(10);
  private static final Duration RESULT_LINK = Duration.ofMinutes(30);
  private static final List<String> ORDER = List.of("PutFile", "RunScript", "GetFile");
  private static final List<String> COMMENT = List.of("Comment");

  private final CloudState state;
  private final Machines machines;
  private final BlobStorage storage;
  private final Entities actions = new Entities();

  MachineActions(CloudState state, Machines machines, BlobStorage storage) {
    this.state = state;
    this.machines = machines;
    this.storage = storage;
  }

  void addTo(Routes<Operation> routes) {
    add(routes, "isolate", "Isolate", DefenderPermissions.ISOLATE, List.of("IsolationType"));
    add(routes, "unisolate", "Unisolate", DefenderPermissions.ISOLATE, List.of());
    add(routes, "restrictCodeExecution", "RestrictCodeExecution", DefenderPermissions.RESTRICT, List.of());
    add(routes, "unrestrictCodeExecution", "UnrestrictCodeExecution", DefenderPermissions.RESTRICT, List.of());
    add(routes, "runAntiVirusScan", "RunAntiVirusScan", DefenderPermissions.SCAN, List.of("ScanType"));
    add(routes, "StopAndQuarantineFile", "StopAndQuarantineFile", DefenderPermissions.QUARANTINE, List.of("Sha1"));
    add(routes, "collectInvestigationPackage", "CollectInvestigationPackage", DefenderPermissions.FORENSICS, List.of());
    add(routes, "offboard", "Offboard", DefenderPermissions.OFFBOARD, List.of());
    routes.add("POST", "/machines/{id}/runliveresponse", new Operation(DefenderPermissions.LIVE_RESPONSE, this::liveResponse))
        .add("GET", "/machineactions", new Operation(DefenderPermissions.READ_MACHINES,
            request -> DefenderLists.page(request, SET, DefenderLists.ACTIONS, actions.all().stream().map(this::now).toList())))
        .add("GET", "/machineactions/{id}", new Operation(DefenderPermissions.READ_MACHINES, request -> request.single(200, SET, now(require(request.id())))))
        .add("POST", "/machineactions/{id}/cancel", new Operation(DefenderPermissions.CANCEL, this::cancel))
        .add("GET", "/machineactions/{id}/getPackageUri", new Operation(DefenderPermissions.READ_MACHINES, this::packageUri))
        .add("GET", "/machineactions/{id}/GetPackageUri", new Operation(DefenderPermissions.READ_MACHINES, this::packageUri));
    for (int index = 0; index < 10; index++) {
      int number = index;
      routes.add("GET", "/machineactions/{id}/GetLiveResponseResultDownloadLink(index=" + index + ")",
          new Operation(DefenderPermissions.READ_MACHINES, request -> resultLink(request, number)));
    }
  }

  /** How many there are. */
  int count() { return actions.size(); }

  void clear() { actions.replaceAll(List.of()); }

  private void add(Routes<Operation> routes, String path, String type, List<String> permissions, List<String> own) {
    routes.add("POST", "/machines/{id}/" + path, new Operation(permissions, request -> {
      Map<String, Object> body = own.contains("Sha1") || own.contains("ScanType") ? request.body(List.of("Comment", own.get(0)), List.of())
          : request.body(COMMENT, own);
      Map<String, Object> action = begin(request, type, String.valueOf(body.get("Comment")));
      describe(action, type, body);
      actions.put(action);
      return request.single(201, SET, action);
    }));
  }

  private static void describe(Map<String, Object> action, String type, Map<String, Object> body) {
    switch (type) {
      case "Isolate" -> action.put("scope", body.containsKey("IsolationType")
          ? DefenderRequest.choice(body, "IsolationType", "Full", "Selective", "UnManagedDevice")
          : "Full");
      case "RunAntiVirusScan" -> action.put("scope", DefenderRequest.choice(body, "ScanType", "Quick", "Full"));
      case "StopAndQuarantineFile" -> {
        String hash = String.valueOf(body.get("Sha1"));
        if (!hash.matches("[0-9A-Fa-f]{40}")) {
          throw new Refusal(400, "InvalidHashValue", "'" + hash + "' is no SHA-1.");
        }
        action.put("relatedFileInfo", Map.of("fileIdentifier", hash, "fileIdentifierType", "Sha1"));
      }
      default -> {} // nothing more is known of the others
    }
  }

  private Map<String, Object> begin(DefenderRequest request, String type, String comment) {
    Map<String, Object> machine = machines.require(request.id());
    if (actions.all().stream().map(this::now).anyMatch(action -> Objects.equals(machine.get("id"), action.get("machineId")) && type.equals(action.get("type"))
        && !FINAL.contains(String.valueOf(action.get("status"))))) {
      throw type.equals("LiveResponse") ? new Refusal(400, "ActiveRequestAlreadyExists", "A live response session is already running on this machine.")
          : new Refusal(400, "BadRequest", "Action is already in progress");
    }
    String time = Times.write(state.clock().instant());
    Map<String, Object> action = new LinkedHashMap<>();
    action.put("id", UUID.randomUUID().toString());
    action.put("type", type);
    action.put("title", null);
    action.put("requestor", request.caller().name());
    action.put("requestorComment", comment);
    action.put("status", "Pending");
    action.put("machineId", machine.get("id"));
    action.put("computerDnsName", machine.get("computerDnsName"));
    action.put("creationDateTimeUtc", time);
    action.put("lastUpdateDateTimeUtc", time);
    action.put("cancellationRequestor", null);
    action.put("cancellationComment", null);
    action.put("cancellationDateTimeUtc", null);
    action.put("errorHResult", 0);
    action.put("scope", null);
    action.put("externalId", null);
    action.put("requestSource", "PublicApi");
    action.put("relatedFileInfo", null);
    action.put("commands", List.of());
    return action;
  }

  private Answer liveResponse(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of("Commands"), COMMENT);
    List<?> commands = body.get("Commands") instanceof List<?> list ? list : List.of();
    List<Map<String, Object>> results = new ArrayList<>();
    int stage = 0;
    for (Object one : commands) {
      Map<?, ?> command = one instanceof Map<?, ?> object ? object : Map.of();
      int kind = ORDER.indexOf(command.get("type"));
      if (kind < stage) {
        throw new Refusal(400, "InvalidInput", "Commands come in the order PutFile, RunScript, GetFile; '" + command.get("type") + "' does not fit.");
      }
      stage = kind;
      results.add(result(results.size(), command));
    }
    if (results.isEmpty()) {
      throw new Refusal(400, "MissingRequiredParameter", "Commands must not be empty.");
    }
    Map<String, Object> action = begin(request, "LiveResponse", String.valueOf(body.getOrDefault("Comment", "")));
    action.put("commands", results);
    actions.put(action);
    return request.single(201, SET, action);
  }

  private static Map<String, Object> result(int index, Map<?, ?> command) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("index", index);
    result.put("startTime", null);
    result.put("endTime", null);
    result.put("commandStatus", "Created");
    result.put("errors", List.of());
    result.put("command", command);
    return result;
  }

  private Map<String, Object> require(String id) {
    return actions.find(id).orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Machine action " + id + " was not found."));
  }

  /** The action as the clock has moved it on; stored when it has. */
  private Map<String, Object> now(Map<String, Object> action) {
    Instant begun = Instant.parse(String.valueOf(action.get("creationDateTimeUtc")));
    Instant now = state.clock().instant();
    String status = FINAL.contains(String.valueOf(action.get("status"))) ? String.valueOf(action.get("status"))
        : !now.isBefore(begun.plus(ENDS)) ? "Succeeded" : !now.isBefore(begun.plus(STARTS)) ? "InProgress" : "Pending";
    if (status.equals(action.get("status"))) {
      return action;
    }
    Map<String, Object> moved = new LinkedHashMap<>(action);
    moved.put("status", status);
    moved.put("lastUpdateDateTimeUtc", Times.write(begun.plus(status.equals("Succeeded") ? ENDS : STARTS)));
    if (status.equals("Succeeded") && action.get("commands") instanceof List<?> commands) {
      moved.put("commands", commands.stream().map(command -> completed((Map<?, ?>) command, begun)).toList());
    }
    actions.put(moved);
    return moved;
  }

  private static Map<String, Object> completed(Map<?, ?> command, Instant begun) {
    Map<String, Object> done = new LinkedHashMap<>();
    command.forEach((name, value) -> done.put(String.valueOf(name), value));
    done.put("commandStatus", "Completed");
    done.put("startTime", Times.write(begun.plus(STARTS)));
    done.put("endTime", Times.write(begun.plus(ENDS)));
    return done;
  }

  private Answer cancel(DefenderRequest request) {
    Map<String, Object> action = now(require(request.id()));
    Map<String, Object> body = request.request().body().length == 0 ? Map.of() : request.body(List.of(), COMMENT);
    if (FINAL.contains(String.valueOf(action.get("status")))) {
      throw new Refusal(400, "BadRequest", "The action has ended as " + action.get("status") + " and cannot be cancelled.");
    }
    String time = Times.write(state.clock().instant());
    Map<String, Object> cancelled = new LinkedHashMap<>(action);
    cancelled.put("status", "Cancelled");
    cancelled.put("cancellationRequestor", request.caller().name());
    cancelled.put("cancellationComment", body.get("Comment"));
    cancelled.put("cancellationDateTimeUtc", time);
    cancelled.put("lastUpdateDateTimeUtc", time);
    actions.put(cancelled);
    return request.single(200, SET, cancelled);
  }

  /** The link stands in quotes of its own, as the service writes it. */
  private Answer packageUri(DefenderRequest request) {
    Map<String, Object> action = now(require(request.id()));
    if (!"CollectInvestigationPackage".equals(action.get("type")) || !"Succeeded".equals(action.get("status"))) {
      throw new Refusal(404, "ResourceNotFound", "The package of " + request.id() + " is not there yet.");
    }
    byte[] zip = zip(Map.of("Autoruns/autoruns.csv", "Entry,Path\n",
        "System Information/SystemInformation.txt", "Host: " + action.get("computerDnsName") + "\n"));
    return request.value("\"" + storage.link(request.request(), zip, PACKAGE_LINK) + "\"");
  }

  private Answer resultLink(DefenderRequest request, int index) {
    Map<String, Object> action = now(require(request.id()));
    List<?> commands = action.get("commands") instanceof List<?> list ? list : List.of();
    if (index >= commands.size() || !"Succeeded".equals(action.get("status"))) {
      throw new Refusal(404, "ResourceNotFound", "Command " + index + " of " + request.id() + " has no result.");
    }
    Map<?, ?> command = commands.get(index) instanceof Map<?, ?> result && result.get("command") instanceof Map<?, ?> asked ? asked : Map.of();
    if ("PutFile".equals(command.get("type"))) {
      throw new Refusal(404, "ResourceNotFound", "PutFile has no result.");
    }
    byte[] content = "RunScript".equals(command.get("type"))
        ? Json.bytes(Map.of("script_name", "script.ps1", "exit_code", 0, "script_output", "done\u0000", "script_errors", ""))
        : zip(Map.of("file.bin", "the file"));
    return request.value(storage.link(request.request(), content, RESULT_LINK));
  }

  private static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
