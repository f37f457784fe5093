package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.DeviceValue;
import io.github.connectedsecurity.defender.model.IsolationType;
import io.github.connectedsecurity.defender.model.Machine;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionType;
import io.github.connectedsecurity.defender.model.MachineUpdate;
import io.github.connectedsecurity.defender.model.ScanType;
import io.github.connectedsecurity.defender.model.TagAction;
import io.github.connectedsecurity.defender.model.User;
import io.github.connectedsecurity.defender.model.vulnerabilities.MissingKb;
import io.github.connectedsecurity.defender.model.vulnerabilities.Recommendation;
import io.github.connectedsecurity.defender.model.vulnerabilities.Software;
import io.github.connectedsecurity.defender.model.vulnerabilities.Vulnerability;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Devices, and single actions on them. An action is sent once and goes on at the service; {@link MachineActions} waits for its
 * end, and has the safe ways to isolate and release.
 */
public final class Machines {
  private static final String READ = "Machine.Read.All";
  private static final String WRITE = "Machine.ReadWrite.All";
  private static final Duration IP_HISTORY = Duration.ofDays(30);
  private static final int MOST_TAGGED = 500;
  private static final Quota LIST = DefenderQuotas.usual("list machines");
  private static final Quota GET = DefenderQuotas.usual("get machine");
  private static final Quota UPDATE = DefenderQuotas.usual("update machine");
  private static final Quota TAGS = DefenderQuotas.usual("tag machines");
  private static final Quota VALUE = DefenderQuotas.usual("set device value");
  private static final Quota RELATED = DefenderQuotas.usual("related to machines");
  private static final Quota FIND = DefenderQuotas.usual("find machines");
  private static final Quota TVM = DefenderQuotas.unpublished("vulnerability management");

  private static final Map<MachineActionType, Action> ACTIONS = Map.of(
      MachineActionType.ISOLATE, new Action("isolate", "Machine.Isolate"),
      MachineActionType.UNISOLATE, new Action("unisolate", "Machine.Isolate"),
      MachineActionType.RESTRICT_CODE_EXECUTION, new Action("restrictCodeExecution", "Machine.RestrictExecution"),
      MachineActionType.UNRESTRICT_CODE_EXECUTION, new Action("unrestrictCodeExecution", "Machine.RestrictExecution"),
      MachineActionType.RUN_ANTI_VIRUS_SCAN, new Action("runAntiVirusScan", "Machine.Scan"),
      MachineActionType.STOP_AND_QUARANTINE_FILE, new Action("StopAndQuarantineFile", "Machine.StopAndQuarantine"),
      MachineActionType.COLLECT_INVESTIGATION_PACKAGE, new Action("collectInvestigationPackage", "Machine.CollectForensics"),
      MachineActionType.OFFBOARD, new Action("offboard", "Machine.Offboard"));

  private final Http http;
  private final Audit audit;

  Machines(Http http, Audit audit) {
    this.http = http;
    this.audit = audit;
  }

  /** Lists all devices; see {@link #list(Consumer)}. {@code GET /api/machines}; {@code Machine.Read.All}. */
  public Paged<Machine> list() { return list(q -> {}); }

  /**
   * Lists devices; pages of up to 10,000 are fetched as they are read. Filters take {@link MachineFields}. None at all, which
   * the service may answer with 404, is an empty list. {@code GET /api/machines}; {@code Machine.Read.All}.
   */
  public Paged<Machine> list(Consumer<ODataQuery> query) {
    return http.through(EmptyWhenNotFound::new).get("machines").permission(READ).quota(LIST).query(ODataQuery.of(MachineFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), Machine::of);
  }

  /** Reads one device, by its identifier or its full DNS name. {@code GET /api/machines/{id}}; {@code Machine.Read.All}. */
  public Machine get(String id) { return http.get("machines/{id}", id).permission(READ).quota(GET).as(Machine::of); }

  /** Changes tags or value, and hands the device back. {@code PATCH /api/machines/{id}}; {@code Machine.ReadWrite.All}. */
  public Machine update(String id, MachineUpdate update) {
    return http.patch("machines/{id}", id).permission(WRITE).quota(UPDATE).body(update).repeatable().as(Machine::of);
  }

  /** Lists who signed in on a device. {@code GET /api/machines/{id}/logonusers}; {@code User.Read.All}. */
  public List<User> users(String id) { return http.get("machines/{id}/logonusers", id).permission("User.Read.All").quota(RELATED).list(User::of); }

  /** Lists the alerts about a device. {@code GET /api/machines/{id}/alerts}; {@code Alert.Read.All}. */
  public List<Alert> alerts(String id) { return http.get("machines/{id}/alerts", id).permission("Alert.Read.All").quota(RELATED).list(Alert::of); }

  /** Counts the alerts about a device; filters take {@link AlertFields}. {@code GET /api/machines/{id}/alerts/$count}; {@code Alert.Read.All}. */
  public long countAlerts(String id, Consumer<ODataQuery> query) {
    Call call = http.get("machines/{id}/alerts/$count", id).permission("Alert.Read.All").quota(RELATED);
    String filter = ODataQuery.of(AlertFields.RULES, query).parameters().get("$filter");
    return Counts.read((filter == null ? call : call.query("$filter", filter)).bytes());
  }

  /** Lists the products on a device. {@code GET /api/machines/{id}/software}; {@code Software.Read.All}. */
  public List<Software> software(String id) {
    return http.get("machines/{id}/software", id).permission("Software.Read.All").quota(TVM).list(Software::of);
  }

  /** Lists the weaknesses of a device; 50 calls a minute. {@code GET /api/machines/{id}/vulnerabilities}; {@code Vulnerability.Read.All}. */
  public List<Vulnerability> vulnerabilities(String id) {
    return http.get("machines/{id}/vulnerabilities", id).permission("Vulnerability.Read.All").quota(DefenderQuotas.MACHINE_VULNERABILITIES)
        .list(Vulnerability::of);
  }

  /** Lists what should be done on a device. {@code GET /api/machines/{id}/recommendations}; {@code SecurityRecommendation.Read.All}. */
  public List<Recommendation> recommendations(String id) {
    return http.get("machines/{id}/recommendations", id).permission("SecurityRecommendation.Read.All").quota(TVM).list(Recommendation::of);
  }

  /** Lists the security updates that a device lacks. {@code GET /api/machines/{id}/getmissingkbs}; {@code Software.Read.All}. */
  public List<MissingKb> missingKbs(String id) {
    return http.get("machines/{id}/getmissingkbs", id).permission("Software.Read.All").quota(TVM).list(MissingKb::of);
  }

  /** Puts a tag on a device or takes it off; others stay. {@code POST /api/machines/{id}/tags}; {@code Machine.ReadWrite.All}. */
  public Machine tag(String id, TagAction action, String tag) {
    return http.post("machines/{id}/tags", id).permission(WRITE).quota(TAGS).body(Map.of("Value", tag, "Action", action)).repeatable().as(Machine::of);
  }

  /**
   * Puts a tag on up to 500 devices or takes it off, and hands the devices back, where the service does.
   * {@code POST /api/machines/AddOrRemoveTagForMultipleMachines}; {@code Machine.ReadWrite.All}.
   */
  public List<Machine> tagAll(List<String> ids, TagAction action, String tag) {
    return Lists.lenient(http.post("machines/AddOrRemoveTagForMultipleMachines").permission(WRITE).quota(TAGS)
        .body(Map.of("Value", tag, "Action", action, "MachineIds", Checks.some(ids, MOST_TAGGED, "devices"))).repeatable().send(), Machine::of);
  }

  /** Says how much a device matters. {@code POST /api/machines/{id}/setDeviceValue}; {@code Machine.ReadWrite.All}. */
  public Machine setDeviceValue(String id, DeviceValue value) {
    return http.post("machines/{id}/setDeviceValue", id).permission(WRITE).quota(VALUE).body(Map.of("DeviceValue", value)).repeatable().as(Machine::of);
  }

  /**
   * Finds devices that had an internal address within 15 minutes around a moment of the last 30 days.
   * {@code GET /api/machines/findbyip(ip='{ip}',timestamp={timestamp})}; {@code Machine.Read.All}.
   *
   * @throws IllegalArgumentException when it is no address, or the moment lies further back
   */
  public List<Machine> findByIp(String ip, Instant timestamp) {
    return http.get("machines/findbyip(ip='{ip}',timestamp={timestamp})", Checks.address(ip), recent(timestamp)).permission(READ).quota(FIND)
        .list(Machine::of);
  }

  /**
   * Finds devices that had an internal address within 16 minutes around a moment; none is an empty list.
   * {@code GET /api/machines/find(timestamp={timestamp},key='{ip}')}; {@code Machine.Read.All}.
   *
   * @deprecated the service keeps it for old programs; {@link #findByIp} does the same
   */
  @Deprecated(since = "0.1.0")
  public List<Machine> find(Instant timestamp, String ip) {
    return http.through(EmptyWhenNotFound::new).get("machines/find(timestamp={timestamp},key='{ip}')", recent(timestamp), Checks.address(ip))
        .permission(READ).quota(TVM).list(Machine::of);
  }

  /**
   * Finds devices by a tag, or by its beginning.
   * {@code GET /api/machines/findbytag?tag={tag}&useStartsWithFilter={prefix}}; {@code Machine.Read.All}.
   */
  public List<Machine> findByTag(String tag, boolean prefix) {
    return http.get("machines/findbytag").permission(READ).quota(FIND).query("tag", tag).query("useStartsWithFilter", prefix).list(Machine::of);
  }

  /**
   * Cuts a device off the network. Sent once; {@link MachineActions#ensureIsolated} is safe to repeat.
   * {@code POST /api/machines/{id}/isolate}; {@code Machine.Isolate}.
   */
  public MachineAction isolate(String id, IsolationType type, String comment) {
    return act(MachineActionType.ISOLATE, id, comment, Map.of("Comment", Checks.comment(comment), "IsolationType", type));
  }

  /** Lets a device back onto the network. Sent once. {@code POST /api/machines/{id}/unisolate}; {@code Machine.Isolate}. */
  public MachineAction unisolate(String id, String comment) { return act(MachineActionType.UNISOLATE, id, comment); }

  /** Lets only software signed by Microsoft run. Sent once. {@code POST /api/machines/{id}/restrictCodeExecution}; {@code Machine.RestrictExecution}. */
  public MachineAction restrictCodeExecution(String id, String comment) {
    return act(MachineActionType.RESTRICT_CODE_EXECUTION, id, comment);
  }

  /** Lets all software run again. Sent once. {@code POST /api/machines/{id}/unrestrictCodeExecution}; {@code Machine.RestrictExecution}. */
  public MachineAction unrestrictCodeExecution(String id, String comment) {
    return act(MachineActionType.UNRESTRICT_CODE_EXECUTION, id, comment);
  }

  /** Has the antivirus scan a device. Sent once. {@code POST /api/machines/{id}/runAntiVirusScan}; {@code Machine.Scan}. */
  public MachineAction runAntiVirusScan(String id, ScanType type, String comment) {
    return act(MachineActionType.RUN_ANTI_VIRUS_SCAN, id, comment, Map.of("Comment", Checks.comment(comment), "ScanType", type));
  }

  /**
   * Stops a file on a device and puts it away; the service spares files signed by Microsoft and other trusted publishers. Sent
   * once. {@code POST /api/machines/{id}/StopAndQuarantineFile}; {@code Machine.StopAndQuarantine}.
   */
  public MachineAction stopAndQuarantineFile(String id, String sha1, String comment) {
    return act(MachineActionType.STOP_AND_QUARANTINE_FILE, id, comment,
        Map.of("Comment", Checks.comment(comment), "Sha1", Checks.sha1(sha1)));
  }

  /**
   * Has a device gather forensic data; {@link MachineActions#awaitPackage} fetches them. Sent once.
   * {@code POST /api/machines/{id}/collectInvestigationPackage}; {@code Machine.CollectForensics}.
   */
  public MachineAction collectInvestigationPackage(String id, String comment) {
    return act(MachineActionType.COLLECT_INVESTIGATION_PACKAGE, id, comment);
  }

  /**
   * Takes a device out of the service's care; not for macOS and Linux. Sent once.
   * {@code POST /api/machines/{id}/offboard}; {@code Machine.Offboard}.
   */
  public MachineAction offboard(String id, String comment) { return act(MachineActionType.OFFBOARD, id, comment); }

  /** Sends an action without a word to the audit, for callers who tell it themselves. */
  MachineAction send(MachineActionType type, String id, Map<String, ?> body) {
    Action action = ACTIONS.getOrDefault(type, new Action(type.value(), ""));
    return http.post("machines/{id}/" + action.path, id).permission(action.permission).quota(DefenderQuotas.usual(action.path)).body(body)
        .as(MachineAction::of);
  }

  private MachineAction act(MachineActionType type, String id, String comment, Map<String, ?> body) {
    return audit.sending(id, type, comment, () -> send(type, id, body));
  }

  private MachineAction act(MachineActionType type, String id, String comment) {
    return act(type, id, comment, Map.of("Comment", Checks.comment(comment)));
  }

  private Instant recent(Instant timestamp) {
    if (timestamp.isBefore(http.exchange().time().now().minus(IP_HISTORY))) {
      throw new IllegalArgumentException("Devices are found by address within the last 30 days only, not at " + timestamp + ".");
    }
    return timestamp;
  }

  private record Action(String path, String permission) {}
}
