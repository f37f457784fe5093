package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The devices of the tenant: those that its alerts tell of, and the others of the company if they are its alerts. The risk of a machine
 * is that of its worst open alert.
 */
final class Machines {
  private static final String SET = "Machines";
  private static final String DEVICE = "#microsoft.graph.security.deviceEvidence";
  private static final Pattern BY_IP = Pattern.compile("findbyip\\(ip='([^']*)',timestamp=([^)]*)\\)");
  private static final Pattern OLD_BY_IP = Pattern.compile("find\\(timestamp=([^,]*),key='([^']*)'\\)");
  private static final List<String> RISKS = List.of("none", "informational", "low", "medium", "high");
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MAX_TAGGED = 500;

  private final CloudState state;
  private final Timeline timeline;
  private final Entities machines = new Entities();

  Machines(CloudState state, Timeline timeline) {
    this.state = state;
    this.timeline = timeline;
  }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/machines", new Operation(DefenderPermissions.READ_MACHINES, request -> DefenderLists.page(request, SET, DefenderLists.MACHINES,
        machines.all())))
        .add("GET", "/machines/findbytag", new Operation(DefenderPermissions.READ_MACHINES, this::findByTag))
        .add("GET", "/machines/{id}", new Operation(DefenderPermissions.READ_MACHINES, this::get))
        .add("PATCH", "/machines/{id}", new Operation(DefenderPermissions.WRITE_MACHINES, this::update))
        .add("POST", "/machines/{id}/tags", new Operation(DefenderPermissions.WRITE_MACHINES, this::tag))
        .add("POST", "/machines/AddOrRemoveTagForMultipleMachines", new Operation(DefenderPermissions.WRITE_MACHINES, this::tagMany))
        .add("POST", "/machines/{id}/setDeviceValue", new Operation(DefenderPermissions.WRITE_MACHINES, this::setValue))
        .add("GET", "/machines/{id}/logonusers", new Operation(DefenderPermissions.READ_USERS, this::users));
  }

  /** All machines. */
  List<Map<String, Object>> all() { return machines.all(); }

  /** The machine of this id. */
  Optional<Map<String, Object>> find(String id) { return machines.find(id); }

  /** What time it is. */
  Instant now() { return state.clock().instant(); }

  /** The machine of this id, or of this DNS name. */
  Map<String, Object> require(String id) {
    return machines.find(id)
        .or(() -> machines.all().stream().filter(machine -> id.equalsIgnoreCase(String.valueOf(machine.get("computerDnsName")))).findFirst())
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Machine " + id + " was not found."));
  }

  /** How many there are. */
  int count() { return machines.size(); }

  /** Takes the devices out of the tenant's alerts and out of the company. */
  void fill() {
    machines.replaceAll(List.of());
    Map<String, Map<?, ?>> devices = new LinkedHashMap<>(); // a device is in many alerts
    evidence(DEVICE).forEach(device -> devices.put(text(device, "mdeDeviceId"), device));
    Map<String, Integer> risks = risks();
    devices.values().forEach(device -> machines.put(machine(device, risks)));
    boolean isCompany = machines.size() == 0 || timeline.company().devices().stream().anyMatch(device -> machines.find(device.id()).isPresent());
    if (isCompany) {
      timeline.company().devices().stream().filter(device -> machines.find(device.id()).isEmpty()).forEach(device -> {
        Map<String, Object> machine = machine(device.evidence(), risks);
        machine.put("firstSeen", Times.write(timeline.start().minus(KEPT.multipliedBy(6))));
        machines.put(machine);
      });
    }
  }

  private Answer get(DefenderRequest request) {
    Matcher byIp = BY_IP.matcher(request.id());
    if (byIp.matches()) {
      return request.list(SET, byIp(byIp.group(1), byIp.group(2)));
    }
    Matcher old = OLD_BY_IP.matcher(request.id());
    if (!old.matches()) {
      return request.single(200, SET, require(request.id()));
    }
    List<Map<String, Object>> found = byIp(old.group(2), old.group(1));
    if (found.isEmpty()) {
      throw new Refusal(404, "ResourceNotFound", "No machine had the address " + old.group(2) + ".");
    }
    return request.list(SET, found);
  }

  /** Machines keep their addresses here, so that only the age of the time counts. */
  private List<Map<String, Object>> byIp(String ip, String timestamp) {
    Instant time;
    try {
      time = Instant.parse(timestamp);
    } catch (DateTimeException e) {
      throw new Refusal(400, "InvalidInput", "The timestamp is no time.");
    }
    if (time.isBefore(now().minus(KEPT))) {
      throw new Refusal(400, "InvalidInput", "The timestamp is more than 30 days back.");
    }
    if (!ip.matches("(\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*")) {
      throw new Refusal(400, "InvalidIpAddress", "'" + ip + "' is no address.");
    }
    return machines.all().stream().filter(machine -> machine.get("ipAddresses") instanceof List<?> list
        && list.stream().anyMatch(one -> one instanceof Map<?, ?> address && ip.equals(address.get("ipAddress")))).toList();
  }

  /** How bad the worst open alert of each machine is; all alerts are looked at once, as there can be a million. */
  private Map<String, Integer> risks() {
    Map<String, Integer> worst = new HashMap<>();
    state.alerts().all().stream().map(AlertView::new).filter(AlertView::isOpen).forEach(alert -> alert.evidence("deviceEvidence")
        .forEach(device -> worst.merge(text(device, "mdeDeviceId"), RISKS.indexOf(alert.severity()), Math::max)));
    return worst;
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

  private Map<String, Object> machine(Map<?, ?> device, Map<String, Integer> risks) {
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("id", text(device, "mdeDeviceId"));
    machine.put("computerDnsName", device.get("deviceDnsName"));
    machine.put("firstSeen", device.get("firstSeenDateTime"));
    machine.put("lastSeen", Times.write(state.clock().instant()));
    machine.put("osPlatform", device.get("osPlatform"));
    machine.put("osProcessor", "x64");
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
    machine.put("riskScore", capital(RISKS.get(Math.max(0, risks.getOrDefault(text(device, "mdeDeviceId"), 0)))));
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
    for (Map<?, ?> device : devices()) {
      if (id.equals(device.get("mdeDeviceId")) && device.get("loggedOnUsers") instanceof List<?> list) {
        list.stream().filter(Map.class::isInstance).map(user -> (Map<?, ?>) user)
            .forEach(user -> users.putIfAbsent(text(user, "accountName"), user(id, text(user, "accountName"), text(user, "domainName"))));
      }
    }
    logons().filter(event -> event.device().filter(device -> device.id().equals(id)).isPresent()).flatMap(event -> event.user().stream())
        .forEach(user -> users.putIfAbsent(user.accountName(), user(id, user.accountName(), "LARKSPUR")));
    return request.list("Users", List.copyOf(users.values()));
  }

  private List<Map<?, ?>> devices() {
    List<Map<?, ?>> devices = new ArrayList<>(evidence(DEVICE));
    timeline.company().devices().forEach(device -> devices.add(device.evidence()));
    return devices;
  }

  private Stream<Happening> logons() { return timeline.between(now().minus(KEPT), now(), Happening.Kind.LOGGED_ON).stream(); }

  private Map<String, Object> user(String machine, String account, String domain) {
    List<Happening> seen = logons().filter(event -> event.user().filter(user -> user.accountName().equals(account)).isPresent()
        && event.device().filter(device -> device.id().equals(machine)).isPresent()).toList();
    Optional<User> known = timeline.company().users().stream().filter(user -> user.accountName().equals(account)).findFirst();
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", domain + "\\" + account);
    user.put("accountName", account);
    user.put("accountDomain", domain);
    user.put("accountSid", known.map(User::sid).orElse(null));
    user.put("firstSeen", Times.write(seen.isEmpty() ? now().minus(KEPT) : seen.get(0).time()));
    user.put("lastSeen", Times.write(seen.isEmpty() ? now() : seen.get(seen.size() - 1).time()));
    user.put("mostPrevalentMachineId", machine);
    user.put("leastPrevalentMachineId", machine);
    user.put("logonTypes", seen.stream().flatMap(event -> event.detail("type").stream()).findFirst().orElse("Interactive"));
    user.put("logOnMachinesCount", ofUser(account).size());
    user.put("isDomainAdmin", false);
    user.put("isOnlyNetworkUser", false);
    return user;
  }

  /** The machines that an account was on; a name with a domain or an address is nobody's. */
  List<Map<String, Object>> ofUser(String account) {
    Set<String> ids = new LinkedHashSet<>();
    for (Map<?, ?> device : devices()) {
      if (device.get("loggedOnUsers") instanceof List<?> users
          && users.stream().anyMatch(user -> user instanceof Map<?, ?> one && account.equalsIgnoreCase(text(one, "accountName")))) {
        ids.add(text(device, "mdeDeviceId"));
      }
    }
    logons().filter(event -> event.user().filter(user -> user.accountName().equalsIgnoreCase(account)).isPresent())
        .forEach(event -> event.device().ifPresent(device -> ids.add(device.id())));
    return ids.stream().flatMap(id -> machines.find(id).stream()).toList();
  }

  private static String text(Map<?, ?> entity, String name) { return entity.get(name) instanceof String text ? text : ""; }

  private static String capital(String word) { return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1); }
}
