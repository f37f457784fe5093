package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.Quota;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.http.SignedLink;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.polling.Polling;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.defender.ActionStep.Kind;
import io.github.connectedsecurity.defender.model.IsolationType;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionStatus;
import io.github.connectedsecurity.defender.model.MachineActionType;
import io.github.connectedsecurity.defender.model.ScanType;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Actions on devices: what became of them, and the safe ways to act. The {@code ensure} methods can be repeated and called from
 * many threads: they adopt an equal action that is under way instead of sending a second one, send nothing when the device is as
 * wanted already, and act on one device in the order they were called, so that a release never overtakes an isolation. That order
 * holds among the copies of one client; what other programs do is seen in the service's history of actions.
 */
public final class MachineActions {
  private static final String READ = "Machine.Read.All";
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(45);
  private static final Duration PACKAGE_PAUSE = Duration.ofSeconds(30); // two calls a minute
  private static final Quota LIST = DefenderQuotas.usual("list machine actions");
  private static final Quota GET = DefenderQuotas.usual("get machine action");
  private static final Quota CANCEL = DefenderQuotas.usual("cancel machine action");
  private static final Quota RESULT = DefenderQuotas.usual("live response results");

  private final Http http;
  private final Machines machines;
  private final Turns turns;
  private final Audit audit;

  MachineActions(Http http, Machines machines, Turns turns, Audit audit) {
    this.http = http;
    this.machines = machines;
    this.turns = turns;
    this.audit = audit;
  }

  /** Lists all actions; see {@link #list(Consumer)}. {@code GET /api/machineactions}; {@code Machine.Read.All}. */
  public Paged<MachineAction> list() { return list(q -> {}); }

  /**
   * Lists actions; pages of up to 10,000 are fetched as they are read. Filters take {@link MachineActionFields}. Live response
   * sessions that were started in the portal are not among them. {@code GET /api/machineactions}; {@code Machine.Read.All}.
   */
  public Paged<MachineAction> list(Consumer<ODataQuery> query) {
    return http.get("machineactions").permission(READ).quota(LIST).query(ODataQuery.of(MachineActionFields.RULES, query))
        .paged(NextPage.odataOrSkip(Integer.MAX_VALUE), MachineAction::of);
  }

  /** Reads one action. {@code GET /api/machineactions/{id}}; {@code Machine.Read.All}. */
  public MachineAction get(String id) { return http.get("machineactions/{id}", id).permission(READ).quota(GET).as(MachineAction::of); }

  /**
   * Calls an action off that has not ended. The device may still finish it: wait for its end with {@link #await}. Sent once.
   * {@code POST /api/machineactions/{id}/cancel}; the permission is that of the action, such as {@code Machine.Isolate}.
   */
  public MachineAction cancel(String id, String comment) {
    MachineAction cancelled = http.post("machineactions/{id}/cancel", id).quota(CANCEL).body(Map.of("Comment", Checks.comment(comment)))
        .as(MachineAction::of);
    audit.tell(Kind.CANCELLING, cancelled);
    return cancelled;
  }

  /**
   * Asks for the address of an investigation package, which is good for a short while; 2 calls a minute, 120 an hour. Before the
   * collection is complete the answer is a {@code NotFoundException}: {@link #awaitPackage} waits for it.
   * {@code GET /api/machineactions/{id}/getPackageUri}; {@code Machine.Read.All}.
   */
  public SignedLink packageLink(String id) {
    return link(http.get("machineactions/{id}/getPackageUri", id).permission(READ).quota(DefenderQuotas.PACKAGE_URI).as(json -> json));
  }

  /**
   * Asks for the address of the result of one command of a live response session, which is good for 30 minutes; asking again
   * gives a new one. {@code GET /api/machineactions/{id}/GetLiveResponseResultDownloadLink(index={index})}; {@code Machine.Read.All}.
   *
   * @param index the command's place in the session, from 0; putting a file has no result
   */
  public SignedLink resultLink(String id, int index) {
    return link(http.get("machineactions/{id}/GetLiveResponseResultDownloadLink(index={index})", id,
        Checks.between(0, index, Integer.MAX_VALUE, "index of a command")).permission(READ).quota(RESULT).as(json -> json));
  }

  /**
   * Waits for the end of an action, whatever it is: one that failed, timed out or was cancelled is handed back like one that
   * succeeded. Asks after 5 seconds, then ever less often up to every 45. Interrupting the thread ends the waiting, not the
   * action: {@link #cancel} does that.
   *
   * @throws io.github.connectedsecurity.core.errors.DeadlineExceededException when it has not ended in time; it goes on
   */
  public MachineAction await(MachineAction action, Duration deadline) {
    AtomicReference<Optional<MachineActionStatus>> last = new AtomicReference<>(action.status());
    MachineAction end = action.finished() ? action : polling(action.id(), state -> {
      if (!last.getAndSet(state.status()).equals(state.status()) && !state.finished()) {
        audit.tell(Kind.PROGRESS, state);
      }
    }).await(deadline);
    audit.tell(Kind.ENDED, end);
    return end;
  }

  /**
   * Waits until an investigation package is there, and hands over its address, to be opened at once.
   *
   * @throws IllegalStateException when the collection has ended without success
   */
  public SignedLink awaitPackage(MachineAction collection, Duration deadline) {
    long end = http.exchange().time().nanos() + deadline.toNanos();
    MachineAction ended = await(collection, deadline);
    if (!ended.succeeded()) {
      throw new IllegalStateException("The collection " + ended.id() + " has ended as " + ended.status().map(MachineActionStatus::value).orElse("unknown")
          + ": there is no package.");
    }
    Duration left = Duration.ofNanos(Math.max(1, end - http.exchange().time().nanos()));
    return Polling.until(http.exchange(), () -> packageOf(ended), Optional::isPresent).every(PACKAGE_PAUSE, PACKAGE_PAUSE).await(left).orElseThrow();
  }

  /** Cuts a device off the network, unless it is cut off in this way already, and waits for the end. {@code Machine.Isolate}. */
  public MachineAction ensureIsolated(String machineId, IsolationType type, String comment, Duration deadline) {
    return ensure(machineId, MachineActionType.ISOLATE, MachineActionType.UNISOLATE, scope(type.value()), comment,
        () -> machines.send(MachineActionType.ISOLATE, machineId, Map.of("Comment", comment, "IsolationType", type)), deadline);
  }

  /** Lets a device back onto the network, unless its last action was just that, and waits for the end. {@code Machine.Isolate}. */
  public MachineAction ensureReleased(String machineId, String comment, Duration deadline) {
    return ensure(machineId, MachineActionType.UNISOLATE, MachineActionType.ISOLATE, comment, deadline);
  }

  /** Lets only software signed by Microsoft run, unless that is so already, and waits for the end. {@code Machine.RestrictExecution}. */
  public MachineAction ensureRestricted(String machineId, String comment, Duration deadline) {
    return ensure(machineId, MachineActionType.RESTRICT_CODE_EXECUTION, MachineActionType.UNRESTRICT_CODE_EXECUTION, comment, deadline);
  }

  /** Lets all software run again, unless that was the last action, and waits for the end. {@code Machine.RestrictExecution}. */
  public MachineAction ensureUnrestricted(String machineId, String comment, Duration deadline) {
    return ensure(machineId, MachineActionType.UNRESTRICT_CODE_EXECUTION, MachineActionType.RESTRICT_CODE_EXECUTION, comment, deadline);
  }

  /** Scans a device, or waits for an equal scan that is under way. {@code Machine.Scan}. */
  public MachineAction ensureScanned(String machineId, ScanType type, String comment, Duration deadline) {
    return ensure(machineId, MachineActionType.RUN_ANTI_VIRUS_SCAN, Optional.empty(), scope(type.value()), comment,
        () -> machines.send(MachineActionType.RUN_ANTI_VIRUS_SCAN, machineId, Map.of("Comment", comment, "ScanType", type)), deadline);
  }

  /** Gathers forensic data of a device, or waits for a collection that is under way. {@code Machine.CollectForensics}. */
  public MachineAction ensureCollected(String machineId, String comment, Duration deadline) {
    return ensure(machineId, MachineActionType.COLLECT_INVESTIGATION_PACKAGE, Optional.empty(), action -> true, comment,
        () -> machines.send(MachineActionType.COLLECT_INVESTIGATION_PACKAGE, machineId, Map.of("Comment", comment)), deadline);
  }

  /** Puts a file on a device away, or waits for an action that is under way for the same file. {@code Machine.StopAndQuarantine}. */
  public MachineAction ensureQuarantined(String machineId, String sha1, String comment, Duration deadline) {
    return ensure(machineId, MachineActionType.STOP_AND_QUARANTINE_FILE, Optional.empty(), about(Checks.sha1(sha1)), comment,
        () -> machines.send(MachineActionType.STOP_AND_QUARANTINE_FILE, machineId, Map.of("Comment", comment, "Sha1", sha1)), deadline);
  }

  private MachineAction ensure(String machineId, MachineActionType type, MachineActionType opposite, String comment, Duration deadline) {
    return ensure(machineId, type, opposite, action -> true, comment, () -> machines.send(type, machineId, Map.of("Comment", comment)), deadline);
  }

  private MachineAction ensure(String machineId, MachineActionType type, MachineActionType opposite, Predicate<MachineAction> equal, String comment,
      Supplier<MachineAction> send, Duration deadline) {
    return ensure(machineId, type, Optional.of(opposite), equal, comment, send, deadline);
  }

  private MachineAction ensure(String machineId, MachineActionType type, Optional<MachineActionType> opposite, Predicate<MachineAction> equal,
      String comment, Supplier<MachineAction> send, Duration deadline) {
    Goal goal = new Goal(machineId, type, opposite, equal, Checks.comment(comment), send);
    return new Ensuring(this, http.exchange(), audit, goal, deadline).run(turns);
  }

  private Polling<MachineAction> polling(String id, Consumer<MachineAction> each) {
    return Polling.until(http.exchange(), () -> get(id), MachineAction::finished).every(FIRST_PAUSE, LONGEST_PAUSE).onEach(each);
  }

  private Optional<SignedLink> packageOf(MachineAction collection) {
    try {
      return Optional.of(packageLink(collection.id()));
    } catch (NotFoundException e) {
      return Optional.empty(); // the action has ended before its package is there
    }
  }

  /** The address in an answer; that of a package stands between quotes of its own. */
  private SignedLink link(Map<String, Object> answer) {
    String text = String.valueOf(answer.get("value")).strip();
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return http.signed(URI.create(quoted ? text.substring(1, text.length() - 1) : text));
  }

  private static Predicate<MachineAction> scope(String wanted) { return action -> action.scope().filter(wanted::equalsIgnoreCase).isPresent(); }

  private static Predicate<MachineAction> about(String sha1) {
    return action -> action.relatedFileInfo().flatMap(file -> file.fileIdentifier()).filter(sha1::equalsIgnoreCase).isPresent();
  }
}
