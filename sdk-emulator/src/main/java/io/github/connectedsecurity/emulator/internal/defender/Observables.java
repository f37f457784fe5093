package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.dataset.Company.FileItem;
import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import io.github.connectedsecurity.emulator.internal.dataset.Happening;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.defender.DefenderService.Operation;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files, addresses, domains and users: what they are, on which machines they were seen, and which alerts speak of them. */
final class Observables {
  private static final Pattern SHA1 = Pattern.compile("[0-9A-Fa-f]{40}");
  private static final Pattern SHA = Pattern.compile("[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}");
  private static final Pattern IP = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
  private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+");
  private static final Set<Kind> NETWORK = Set.of(Kind.CONNECTED, Kind.LINK_CLICKED, Kind.DOCUMENT_UPLOADED);
  private static final int MOST_HOURS = 720;
  private static final int MOST_MACHINES = 500;
  private static final long WIDESPREAD = 180_022;

  private final Timeline timeline;
  private final Machines machines;
  private final Alerts alerts;

  Observables(Timeline timeline, Machines machines, Alerts alerts) {
    this.timeline = timeline;
    this.machines = machines;
    this.alerts = alerts;
  }

  void addTo(Routes<Operation> routes) {
    List<String> alertReaders = DefenderPermissions.READ_ALERTS;
    List<String> machineReaders = DefenderPermissions.READ_MACHINES;
    routes.add("GET", "/files/{hash}", new Operation(DefenderPermissions.READ_FILES, request -> request.single(200, "Files", file(request))))
        .add("GET", "/files/{sha1}/stats", new Operation(DefenderPermissions.READ_FILES, this::fileStats))
        .add("GET", "/files/{sha1}/alerts", new Operation(alertReaders, request -> {
          String hash = hash(request, SHA1);
          return request.list("Alerts", alerts.listed(alert -> alert.files().anyMatch(file -> isHash(file, hash))));
        }))
        .add("GET", "/files/{sha1}/machines", new Operation(machineReaders, request -> request.list("Machines", withFile(hash(request, SHA1), forever()))))
        .add("GET", "/alerts/{id}/files", new Operation(DefenderPermissions.READ_FILES, this::filesOf))
        .add("GET", "/ips/{ip}/alerts", new Operation(alertReaders, request -> {
          String ip = form(request, IP, "InvalidIpAddress");
          return request.list("Alerts", alerts.listed(alert -> alert.ips().anyMatch(ip::equalsIgnoreCase)));
        }))
        .add("GET", "/ips/{ip}/stats", new Operation(DefenderPermissions.READ_IPS, this::ipStats))
        .add("GET", "/domains/{domain}/alerts", new Operation(alertReaders, request -> {
          String host = form(request, DOMAIN, "InvalidDomainName");
          return request.list("Alerts", alerts.listed(alert -> alert.domains().anyMatch(host::equalsIgnoreCase)));
        }))
        .add("GET", "/domains/{domain}/machines", new Operation(machineReaders, request -> request.list("Machines",
            onMachines(events(host(form(request, DOMAIN, "InvalidDomainName")), forever())).stream().limit(MOST_MACHINES).toList())))
        .add("GET", "/domains/{domain}/stats", new Operation(DefenderPermissions.READ_URLS, this::domainStats))
        .add("GET", "/users/{id}/alerts", new Operation(alertReaders, request -> request.list("Alerts",
            alerts.listed(alert -> alert.accounts().anyMatch(account -> request.id().equalsIgnoreCase(AlertView.text(account, "accountName")))))))
        .add("GET", "/users/{id}/machines", new Operation(machineReaders, request -> request.list("Machines", machines.ofUser(request.id()))))
        .add("GET", "/alerts/{id}/user", new Operation(DefenderPermissions.READ_USERS, this::userOf));
  }

  private static String hash(DefenderRequest request, Pattern form) { return form(request, form, "InvalidHashValue"); }

  private static String form(DefenderRequest request, Pattern form, String code) {
    if (!form.matcher(request.id()).matches()) {
      throw new Refusal(400, code, "'" + request.id() + "' has not the form that is needed here.");
    }
    return request.id();
  }

  private Duration forever() { return Timeline.MONTH; }

  /** How far back a statistic looks: 1 to 720 hours, 30 days unless said. */
  private Duration back(DefenderRequest request) {
    Optional<String> hours = request.request().query().first("lookBackHours");
    if (hours.filter(text -> !text.matches("\\d{1,3}") || text.matches("0+") || Integer.parseInt(text) > MOST_HOURS).isPresent()) {
      throw new Refusal(400, "InvalidInput", "lookBackHours must be from 1 to " + MOST_HOURS + ".");
    }
    return hours.map(text -> Duration.ofHours(Long.parseLong(text))).orElse(Timeline.MONTH);
  }

  private List<Happening> events(Predicate<Happening> fits, Duration back) {
    Instant now = machines.now();
    return timeline.between(now.minus(back), now).stream().filter(event -> event.device().isPresent()).filter(fits).toList();
  }

  private static Predicate<Happening> host(String host) {
    return event -> NETWORK.contains(event.kind())
        && event.url().map(url -> url.contains("/") ? AlertView.host(url) : url).filter(host::equalsIgnoreCase).isPresent();
  }

  private List<Map<String, Object>> onMachines(List<Happening> events) {
    Set<String> ids = new LinkedHashSet<>();
    events.forEach(event -> event.device().ifPresent(device -> ids.add(device.id())));
    return ids.stream().flatMap(id -> machines.find(id).stream()).toList();
  }

  private Map<String, Object> file(DefenderRequest request) {
    String hash = hash(request, SHA);
    Map<String, Object> details = known().filter(one -> isHash(one, hash)).findFirst()
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "File " + hash + " was not found."));
    return file(details);
  }

  /** The files of the company, then those that only alerts tell of. */
  private Stream<Map<String, Object>> known() {
    return Stream.concat(timeline.company().files().stream().map(Observables::details), alerts.views().flatMap(AlertView::files));
  }

  private static Map<String, Object> details(FileItem file) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("fileName", file.name());
    details.put("fileSize", file.size());
    details.put("sha1", file.sha1().orElse(null));
    details.put("sha256", file.sha256());
    details.put("md5", file.md5().orElse(null));
    details.put("filePublisher", file.publisher().orElse(null));
    details.put("signer", file.publisher().orElse(null));
    return details;
  }

  private Map<String, Object> file(Map<String, Object> details) {
    String name = AlertView.text(details, "fileName").toLowerCase(Locale.ROOT);
    boolean program = name.endsWith(".exe") || name.endsWith(".dll");
    boolean signed = details.get("signer") != null;
    Optional<AlertView> malicious = alerts.views().filter(alert -> alert.evidence("malwareEvidence").findAny().isPresent()
        && alert.files().anyMatch(file -> isHash(file, AlertView.text(details, "sha256")))).findFirst();
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("sha1", details.get("sha1"));
    file.put("sha256", details.get("sha256"));
    file.put("md5", details.get("md5"));
    file.put("globalPrevalence", prevalence(details));
    file.put("globalFirstObserved", Times.write(timeline.start().minus(signed ? Duration.ofDays(900) : Timeline.MONTH)));
    file.put("globalLastObserved", Times.write(timeline.start()));
    file.put("size", details.get("fileSize"));
    file.put("fileType", program ? "PortableExecutable" : null);
    file.put("isPeFile", program);
    file.put("filePublisher", details.get("filePublisher"));
    file.put("fileProductName", null);
    file.put("signer", details.get("signer"));
    file.put("issuer", details.get("issuer"));
    file.put("signerHash", null);
    file.put("isValidCertificate", signed);
    file.put("determinationType", malicious.isPresent() ? "Malware" : "Unknown");
    file.put("determinationValue", malicious.flatMap(alert -> alert.evidence("malwareEvidence").findFirst()).map(one -> one.get("name")).orElse(null));
    return file;
  }

  private long prevalence(Map<String, Object> details) {
    return details.get("signer") != null ? WIDESPREAD : withFile(AlertView.text(details, "sha256"), forever()).size();
  }

  private static boolean isHash(Map<String, Object> details, String hash) {
    return hash.equalsIgnoreCase(AlertView.text(details, "sha1")) || hash.equalsIgnoreCase(AlertView.text(details, "sha256"));
  }

  private static boolean has(Happening event, String hash) {
    return event.file().filter(file -> hash.equalsIgnoreCase(file.sha256()) || file.sha1().filter(hash::equalsIgnoreCase).isPresent()).isPresent();
  }

  private List<Map<String, Object>> withFile(String hash, Duration back) {
    Set<Map<String, Object>> found = new LinkedHashSet<>(onMachines(events(event -> has(event, hash), back)));
    alerts.views().forEach(alert -> alert.evidence("fileEvidence").filter(one -> isHash(Trees.object(one.get("fileDetails")), hash))
        .flatMap(one -> machines.find(AlertView.text(one, "mdeDeviceId")).stream()).forEach(found::add));
    return List.copyOf(found);
  }

  private Answer fileStats(DefenderRequest request) {
    String hash = hash(request, SHA1);
    Duration back = back(request);
    Map<String, Object> file = file(request);
    List<Happening> seen = events(event -> has(event, hash), back);
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("@odata.context", request.context("microsoft.windowsDefenderATP.api.InOrgFileStats"));
    stats.put("sha1", file.get("sha1"));
    stats.put("organizationPrevalence", withFile(hash, back).size());
    putTimes(stats, seen);
    stats.put("globallyPrevalence", file.get("globalPrevalence"));
    stats.put("globalFirstObserved", file.get("globalFirstObserved"));
    stats.put("globalLastObserved", file.get("globalLastObserved"));
    stats.put("topFileNames", known().filter(one -> isHash(one, hash)).map(one -> AlertView.text(one, "fileName")).distinct().toList());
    return Answer.json(200, stats);
  }

  private Answer ipStats(DefenderRequest request) {
    String ip = form(request, IP, "InvalidIpAddress");
    List<Happening> seen = events(event -> NETWORK.contains(event.kind()) && event.place().filter(place -> place.ip().equalsIgnoreCase(ip)).isPresent(),
        back(request));
    return stats(request, "InOrgIPStats", "ipAddress", seen);
  }

  private Answer domainStats(DefenderRequest request) {
    return stats(request, "InOrgDomainStats", "host", events(host(form(request, DOMAIN, "InvalidDomainName")), back(request)));
  }

  private Answer stats(DefenderRequest request, String type, String name, List<Happening> seen) {
    Map<String, Object> stats = new LinkedHashMap<>();
    stats.put("@odata.context", request.context("microsoft.windowsDefenderATP.api." + type));
    stats.put(name, request.id());
    stats.put("organizationPrevalence", onMachines(seen).size());
    putTimes(stats, seen);
    return Answer.json(200, stats);
  }

  private static void putTimes(Map<String, Object> stats, List<Happening> seen) {
    stats.put("orgFirstSeen", seen.isEmpty() ? null : Times.write(seen.get(0).time()));
    stats.put("orgLastSeen", seen.isEmpty() ? null : Times.write(seen.get(seen.size() - 1).time()));
  }

  private Answer filesOf(DefenderRequest request) {
    Map<String, Map<String, Object>> files = new LinkedHashMap<>();
    Alerts.view(alerts.require(request.id())).files().forEach(details -> files.putIfAbsent(AlertView.text(details, "sha256"), file(details)));
    return request.list("Files", new ArrayList<>(files.values()));
  }

  private Answer userOf(DefenderRequest request) {
    Map<String, Object> account = Alerts.view(alerts.require(request.id())).accounts().findFirst()
        .orElseThrow(() -> new Refusal(404, "ResourceNotFound", "Alert " + request.id() + " has no user."));
    String name = AlertView.text(account, "accountName");
    List<Map<String, Object>> used = machines.ofUser(name);
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", AlertView.text(account, "domainName") + "\\" + name);
    user.put("accountName", name);
    user.put("accountDomain", AlertView.text(account, "domainName"));
    user.put("accountSid", account.get("userSid"));
    List<Happening> seen = events(event -> event.user().map(User::accountName).filter(name::equals).isPresent(), forever());
    user.put("firstSeen", seen.isEmpty() ? null : Times.write(seen.get(0).time()));
    user.put("lastSeen", seen.isEmpty() ? null : Times.write(seen.get(seen.size() - 1).time()));
    user.put("mostPrevalentMachineId", used.isEmpty() ? null : used.get(0).get("id"));
    user.put("leastPrevalentMachineId", used.isEmpty() ? null : used.get(used.size() - 1).get("id"));
    user.put("logonTypes", seen.stream().flatMap(event -> event.detail("type").stream()).distinct().findFirst().orElse("Interactive"));
    user.put("logOnMachinesCount", used.size());
    user.put("isDomainAdmin", false);
    user.put("isOnlyNetworkUser", false);
    return request.single(200, "Users", user);
  }
}
