package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The devices of the tenant: those that its alerts tell of, with the files and the people on them. */
final class Machines {
  private static final String SET = "Machines";
  private static final String DEVICE = "#microsoft.graph.security.deviceEvidence";
  private static final String FILE = "#microsoft.graph.security.fileEvidence";
  private static final int MAX_TAGGED = 500;

  private final CloudState state;
  private final Entities machines = new Entities();

  Machines(CloudState state) { this.state = state; }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/machines", new Operation(DefenderPermissions.READ_MACHINES, request -> DefenderLists.page(request, SET, DefenderLists.MACHINES,
        machines.all())))
        .add("GET", "/machines/findbytag", new Operation(DefenderPermissions.READ_MACHINES, this::findByTag))
        .add("GET", "/machines/{id}", new Operation(DefenderPermissions.READ_MACHINES, request -> request.single(200, SET, require(request.id()))))
        .add("PATCH", "/machines/{id}", new Operation(DefenderPermissions.WRITE_MACHINES, this::update))
        .add("POST", "/machines/{id}/tags", new Operation(DefenderPermissions.WRITE_MACHINES, this::tag))
        .add("POST", "/machines/AddOrRemoveTagForMultipleMachines", new Operation(DefenderPermissions.WRITE_MACHINES, this::tagMany))
        .add("POST", "/machines/{id}/setDeviceValue", new Operation(DefenderPermissions.WRITE_MACHINES, this::setValue))
        .add("GET", "/machines/{id}/logonusers", new Operation(DefenderPermissions.READ_USERS, this::users))
        .add("GET", "/files/{hash}", new Operation(DefenderPermissions.READ_FILES, this::file))
        .add("GET", "/files/{hash}/stats", new Operation(DefenderPermissions.READ_FILES, this::fileStats))
        .add("GET", "/files/{hash}/machines", new Operation(DefenderPermissions.READ_MACHINES,
            request -> request.list(SET, withFile(request.id()))))
        .add("GET", "/users/{name}/machines", new Operation(DefenderPermissions.READ_MACHINES, this::ofUser));
  }

  /** The machine of this id, or of this DNS name. */
  Map<String, Object> require(String id) {
    return machines.find(id)
        .or(() -> machines.all().stream().filter(machine -> id.equalsIgnoreCase(String.valueOf(machine.get("computerDnsName")))).findFirst())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Machine " + id + " was not found."));
  }

  /** Takes the devices out of the tenant's alerts. */
  void fill() {
    machines.replaceAll(List.of());
    evidence(DEVICE).forEach(device -> machines.put(machine(device)));
  }

  private List<Map<?, ?>> evidence(String type) {
    List<Map<?, ?>> found = new ArrayList<>();
    for (Map<String, Object> alert : state.alerts().all()) {
      if (alert.get("evidence") instanceof List<?> list) {
        list.stream().filter(one -> one instanceof Map<?, ?> evidence && type.equals(evidence.get("@odata.type"))).forEach(one -> found.add((Map<?, ?>) one));
      }
    }
    return found;
  }

  private Map<String, Object> machine(Map<?, ?> device) {
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("id", text(device, "mdeDeviceId"));
    machine.put("computerDnsName", device.get("deviceDnsName"));
    machine.put("firstSeen", device.get("firstSeenDateTime"));
    machine.put("lastSeen", Times.write(state.clock().instant()));
    machine.put("osPlatform", device.get("osPlatform"));
    machine.put("osArchitecture", "64-bit");
    machine.put("version", device.get("version"));
    machine.put("osBuild", device.get("osBuild"));
    machine.put("lastIpAddress", device.get("lastIpAddress"));
    machine.put("lastExternalIpAddress", device.get("lastExternalIpAddress"));
    machine.put("healthStatus", capital(text(device, "healthStatus")));
    machine.put("onboardingStatus", capital(text(device, "onboardingStatus")));
    machine.put("deviceValue", "Normal");
    machine.put("rbacGroupId", device.get("rbacGroupId"));
    machine.put("rbacGroupName", device.get("rbacGroupName"));
    machine.put("riskScore", capital(text(device, "riskScore")));
    machine.put("exposureLevel", "Medium");
    machine.put("aadDeviceId", device.get("azureAdDeviceId"));
    machine.put("isAadJoined", device.get("azureAdDeviceId") != null);
    machine.put("machineTags", List.of());
    machine.put("ipAddresses", addresses(device));
    return machine;
  }

  private static List<Map<String, Object>> addresses(Map<?, ?> device) {
    List<Map<String, Object>> addresses = new ArrayList<>();
    if (device.get("ipInterfaces") instanceof List<?> interfaces) {
      interfaces.forEach(address -> addresses.add(Map.of("ipAddress", address, "type", "Ethernet", "operationalStatus", "Up")));
    }
    return addresses;
  }

  private Answer update(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of(), List.of("machineTags", "deviceValue"));
    if (body.containsKey("deviceValue")) {
      DefenderRequest.choice(body, "deviceValue", "Normal", "Low", "High");
    }
    return request.single(200, SET, changed(request.id(), body));
  }

  private Answer setValue(DefenderRequest request) {
    String value = DefenderRequest.choice(request.body(List.of("DeviceValue"), List.of()), "DeviceValue", "Normal", "Low", "High");
    return request.single(200, SET, changed(request.id(), Map.of("deviceValue", value)));
  }

  private Answer tag(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of("Value", "Action"), List.of());
    return request.single(200, SET, tagged(request.id(), body));
  }

  private Answer tagMany(DefenderRequest request) {
    Map<String, Object> body = request.body(List.of("Value", "Action", "MachineIds"), List.of());
    List<?> ids = body.get("MachineIds") instanceof List<?> list ? list : List.of();
    if (ids.isEmpty() || ids.size() > MAX_TAGGED) {
      throw new Refusal(400, "MaximumBatchSizeExceeded", "Received " + ids.size() + " machine ids, allowed are 1 to " + MAX_TAGGED + ".");
    }
    ids.forEach(id -> require(String.valueOf(id)));
    return request.list(SET, ids.stream().map(id -> tagged(String.valueOf(id), body)).toList());
  }

  private Map<String, Object> tagged(String id, Map<String, Object> body) {
    String action = DefenderRequest.choice(body, "Action", "Add", "Remove");
    Set<@Nullable Object> tags = new LinkedHashSet<>(require(id).get("machineTags") instanceof List<?> list ? list : List.of());
    if (action.equals("Add")) {
      tags.add(body.get("Value"));
    } else {
      tags.remove(body.get("Value"));
    }
    return changed(id, Map.of("machineTags", new ArrayList<>(tags)));
  }

  private Map<String, Object> changed(String id, Map<String, ?> values) {
    Map<String, Object> machine = new LinkedHashMap<>(require(id));
    machine.putAll(values);
    machines.put(machine);
    return machine;
  }

  private Answer findByTag(DefenderRequest request) {
    String tag = request.request().query().first("tag").orElseThrow(() -> new Refusal(400, "MissingRequiredParameter", "The parameter 'tag' is required."));
    boolean start = request.request().query().first("useStartsWithFilter").filter("true"::equals).isPresent();
    return request.list(SET, machines.all().stream().filter(machine -> machine.get("machineTags") instanceof List<?> tags
        && tags.stream().map(String::valueOf).anyMatch(one -> start ? one.startsWith(tag) : one.equals(tag))).toList());
  }

  private Answer users(DefenderRequest request) {
    String id = text(require(request.id()), "id");
    Map<String, Map<String, Object>> users = new LinkedHashMap<>();
    for (Map<?, ?> device : evidence(DEVICE)) {
      if (id.equals(device.get("mdeDeviceId")) && device.get("loggedOnUsers") instanceof List<?> list) {
        list.stream().filter(Map.class::isInstance).map(user -> user((Map<?, ?>) user)).forEach(user -> users.put(text(user, "id"), user));
      }
    }
    return request.list("Users", List.copyOf(users.values()));
  }

  private Map<String, Object> user(Map<?, ?> loggedOn) {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", text(loggedOn, "domainName") + "\\" + text(loggedOn, "accountName"));
    user.put("accountName", loggedOn.get("accountName"));
    user.put("accountDomain", loggedOn.get("domainName"));
    user.put("lastSeen", Times.write(state.clock().instant()));
    user.put("logonTypes", "Interactive");
    user.put("isDomainAdmin", false);
    user.put("isOnlyNetworkUser", false);
    return user;
  }

  private Answer ofUser(DefenderRequest request) {
    Set<String> ids = new LinkedHashSet<>();
    for (Map<?, ?> device : evidence(DEVICE)) {
      if (device.get("loggedOnUsers") instanceof List<?> users
          && users.stream().anyMatch(user -> user instanceof Map<?, ?> one && request.id().equals(one.get("accountName")))) {
        ids.add(text(device, "mdeDeviceId"));
      }
    }
    return request.list(SET, ids.stream().map(this::require).toList());
  }

  private Answer file(DefenderRequest request) { return request.single(200, "Files", file(details(request.id()))); }

  private Answer fileStats(DefenderRequest request) {
    Map<?, ?> details = details(request.id());
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("sha1", details.get("sha1"));
    stats.put("organizationPrevalence", withFile(request.id()).size());
    stats.put("globallyPrevalence", withFile(request.id()).size());
    stats.put("topFileNames", List.of(text(details, "fileName")));
    return Answer.json(200, stats);
  }

  private Map<String, Object> file(Map<?, ?> details) {
    Map<String, Object> file = new LinkedHashMap<>();
    for (String name : List.of("sha1", "sha256", "md5", "filePublisher", "signer", "issuer")) {
      file.put(name, details.get(name));
    }
    file.put("size", details.get("fileSize"));
    file.put("isPeFile", text(details, "fileName").endsWith(".exe"));
    file.put("determinationType", "Unknown");
    return file;
  }

  private Map<?, ?> details(String hash) {
    return evidence(FILE).stream().map(Machines::fileDetails).flatMap(Optional::stream).filter(details -> isHash(details, hash)).findFirst()
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "File " + hash + " was not found."));
  }

  private List<Map<String, Object>> withFile(String hash) {
    Set<String> ids = new LinkedHashSet<>();
    for (Map<?, ?> file : evidence(FILE)) {
      if (fileDetails(file).filter(details -> isHash(details, hash)).isPresent() && file.get("mdeDeviceId") instanceof String id) {
        ids.add(id);
      }
    }
    return ids.stream().flatMap(id -> machines.find(id).stream()).toList();
  }

  private static Optional<Map<?, ?>> fileDetails(Map<?, ?> evidence) {
    return evidence.get("fileDetails") instanceof Map<?, ?> details ? Optional.of(details) : Optional.empty();
  }

  private static boolean isHash(Map<?, ?> details, String hash) {
    return hash.equalsIgnoreCase(text(details, "sha1")) || hash.equalsIgnoreCase(text(details, "sha256"));
  }

  private static String text(Map<?, ?> entity, String name) { return entity.get(name) instanceof String text ? text : ""; }

  private static String capital(String word) { return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1); }
}
