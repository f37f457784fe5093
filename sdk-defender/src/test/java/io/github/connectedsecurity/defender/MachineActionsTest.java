package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.Threads;
import io.github.connectedsecurity.defender.ActionStep.Kind;
import io.github.connectedsecurity.defender.model.IsolationType;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionStatus;
import io.github.connectedsecurity.defender.model.MachineActionType;
import io.github.connectedsecurity.defender.model.ScanType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The orchestrator against a service with a memory. */
class MachineActionsTest {
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration MOMENT = Duration.ofSeconds(20);

  private final FakeDefender service = new FakeDefender();
  private final List<ActionStep> steps = new CopyOnWriteArrayList<>();
  private final DefenderClient client = DefenderClient.create(service.options()).audited(steps::add);
  private final MachineActions actions = client.actions();

  @AfterEach
  void stop() { service.close(); }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void ensure_fromFourThreads_createsOneActionOfEachKind_andEndsReleased(int isolationTakes) throws Exception {
    // An isolation ends long after a release that was sent at the same time: whoever overtakes leaves the device isolated.
    service.ends("Isolate", isolationTakes, "Succeeded").ends("Unisolate", 1, "Succeeded");
    List<Supplier<MachineAction>> calls = List.of(
        () -> client.actions().ensureIsolated("m1", IsolationType.FULL, "one", LONG),
        () -> client.actions().ensureIsolated("m1", IsolationType.FULL, "two", LONG),
        () -> client.actions().ensureReleased("m1", "three", LONG), () -> client.actions().ensureReleased("m1", "four", LONG));

    List<MachineAction> results = inOrder(calls);

    assertThat(service.taken()).containsExactly("Isolate m1", "Unisolate m1");
    assertThat(service.state("m1")).isEqualTo("Unisolate");
    assertThat(results).extracting(MachineAction::succeeded).containsOnly(true);
    assertThat(results.get(0)).extracting(MachineAction::id).isEqualTo(results.get(1).id());
    assertThat(results.get(2)).extracting(MachineAction::id).isEqualTo(results.get(3).id());
    assertThat(FakeDefender.counted(steps, step -> step.kind() + " " + step.type().value())).containsEntry("SENDING Isolate", 1L)
        .containsEntry("SENDING Unisolate", 1L).containsEntry("ALREADY Isolate", 1L).containsEntry("ALREADY Unisolate", 1L);
  }

  @Test
  void plainActions_sentAtOnce_canEndTheOtherWayRound() {
    service.ends("Isolate", 7, "Succeeded").ends("Unisolate", 1, "Succeeded");

    MachineAction isolation = client.machines().isolate("m1", IsolationType.FULL, "one");
    MachineAction release = client.machines().unisolate("m1", "two");
    actions.await(release, LONG);
    actions.await(isolation, LONG);

    assertThat(service.state("m1")).isEqualTo("Isolate"); // what the test above would see without its order
  }

  /** Starts each call in a thread of its own once the one before has its place in the queue. */
  private List<MachineAction> inOrder(List<Supplier<MachineAction>> calls) throws Exception {
    List<FutureTask<MachineAction>> tasks = new ArrayList<>();
    for (Supplier<MachineAction> call : calls) {
      FutureTask<MachineAction> task = new FutureTask<>(call::get);
      tasks.add(task);
      new Thread(task, "caller-" + tasks.size()).start();
      int queued = tasks.size();
      assertThat(Threads.eventually(MOMENT, () -> steps.stream().filter(step -> step.kind() == Kind.QUEUED).count() == queued)).isTrue();
    }
    List<MachineAction> results = new ArrayList<>();
    for (FutureTask<MachineAction> task : tasks) {
      results.add(task.get());
    }
    return results;
  }

  @Test
  void ensure_fromManyThreadsAtOnce_sendsOneAction() {
    service.ends("Isolate", 3, "Succeeded");

    List<MachineAction> results = Threads.together(16, number -> actions.ensureIsolated("m1", IsolationType.FULL, "all", LONG));

    assertThat(service.taken()).containsExactly("Isolate m1");
    assertThat(results).extracting(MachineAction::id).containsOnly(results.get(0).id());
  }

  @Test
  void ensure_onManyDevices_doesNotWaitForOthers_andForgetsThem() {
    List<MachineAction> results = Threads.together(8, number -> actions.ensureIsolated("m" + number, IsolationType.FULL, "all", LONG));

    assertThat(results).extracting(MachineAction::succeeded).containsOnly(true);
    assertThat(service.taken()).hasSize(8).doesNotHaveDuplicates();
  }

  @Test
  void ensure_adoptsWhatAnotherProgramHasBegun() {
    service.ends("Isolate", 4, "Succeeded");
    MachineAction others = DefenderClient.create(service.options()).machines().isolate("m1", IsolationType.FULL, "portal");

    assertThat(actions.ensureIsolated("m1", IsolationType.FULL, "mine", LONG).id()).isEqualTo(others.id());
    assertThat(service.taken()).hasSize(1);
    assertThat(steps).extracting(ActionStep::kind).containsSubsequence(Kind.QUEUED, Kind.ADOPTED, Kind.PROGRESS, Kind.ENDED).doesNotContain(Kind.SENDING);
  }

  @Test
  void ensure_waitsForTheOppositeBeforeItSends() {
    service.ends("Isolate", 4, "Succeeded");
    client.machines().isolate("m1", IsolationType.FULL, "other program");

    actions.ensureReleased("m1", "mine", LONG);

    assertThat(service.state("m1")).isEqualTo("Unisolate");
    assertThat(steps).extracting(ActionStep::kind).containsSubsequence(Kind.WAITING, Kind.ENDED, Kind.SENDING, Kind.CREATED, Kind.ENDED);
  }

  @Test
  void ensure_sendsAgain_whenTheAdoptedActionFails() {
    service.ends("Isolate", 2, "Failed");
    client.machines().isolate("m1", IsolationType.FULL, "other program");

    MachineAction result = actions.ensureIsolated("m1", IsolationType.FULL, "mine", LONG);

    assertThat(result.status()).contains(MachineActionStatus.FAILED); // handed back, not thrown
    assertThat(service.taken()).hasSize(2);
  }

  @Test
  void ensure_takesAnotherScopeForAnotherGoal() {
    actions.ensureIsolated("m1", IsolationType.SELECTIVE, "some", LONG);
    actions.ensureIsolated("m1", IsolationType.FULL, "all", LONG);
    actions.ensureIsolated("m1", IsolationType.FULL, "all", LONG);

    assertThat(service.taken()).containsExactly("Isolate m1", "Isolate m1");
  }

  @Test
  void ensure_looksAgain_whenTheServiceSaysThatOneIsUnderWay() {
    service.once("POST /api/machines/m1/isolate", FakeDefender.Answer.refused(400, "BadRequest", "Action is already in progress"));

    assertThat(actions.ensureIsolated("m1", IsolationType.FULL, "mine", LONG).succeeded()).isTrue();
    assertThat(service.taken()).hasSize(1);
    assertThat(steps).extracting(ActionStep::kind).containsSubsequence(Kind.SENDING, Kind.REFUSED, Kind.SENDING, Kind.CREATED);
  }

  @Test
  void ensure_passesOtherRefusalsOn() {
    service.once("POST /api/machines/m1/isolate", FakeDefender.Answer.refused(400, "OsPlatformNotSupported", "no"));

    assertThatThrownBy(() -> actions.ensureIsolated("m1", IsolationType.FULL, "mine", LONG)).isInstanceOf(BadRequestException.class);
    assertThat(actions.ensureIsolated("m1", IsolationType.FULL, "mine", LONG).succeeded()).isTrue(); // the turn was given back
  }

  @Test
  void ensure_findsTheActionWhoseAnswerWasLost() {
    service.once("POST /api/machines/m1/isolate", FakeDefender.Answer.of(503, "TAKE"));

    assertThat(actions.ensureIsolated("m1", IsolationType.FULL, "mine", LONG).succeeded()).isTrue();
    assertThat(service.taken()).hasSize(1);
    assertThat(steps).extracting(ActionStep::kind).containsSubsequence(Kind.SENDING, Kind.UNCLEAR, Kind.ADOPTED, Kind.ENDED);
  }

  @Test
  void ensure_saysThatTheOutcomeIsUnknown_whenNothingIsFound() {
    service.once("POST /api/machines/m1/isolate", FakeDefender.Answer.of(503, ""));

    assertThatThrownBy(() -> actions.ensureIsolated("m1", IsolationType.FULL, "mine", LONG)).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.taken()).isEmpty();
  }

  @Test
  void ensure_endsAtItsDeadline() {
    service.ends("Isolate", 1_000, "Succeeded");

    assertThatThrownBy(() -> actions.ensureIsolated("m1", IsolationType.FULL, "mine", Duration.ofMinutes(5))).isInstanceOf(DeadlineExceededException.class);
    assertThat(service.taken()).hasSize(1);
  }

  @Test
  void ensure_canBeInterruptedInTheQueue_andSendsNothing() {
    Turns turns = new Turns();
    try (Turns.Turn first = turns.take("m1"); Turns.Turn second = turns.take("M1")) {
      first.await(LONG);
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> second.await(LONG)).isInstanceOf(InterruptedCallException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThatThrownBy(() -> second.await(Duration.ofNanos(1))).isInstanceOf(DeadlineExceededException.class);
      assertThat(turns.busy()).isEqualTo(1);
    }
    assertThat(turns.busy()).isZero();
  }

  @Test
  void listener_canStopAnActionBeforeItIsSent_andNotAfter() {
    MachineActions stopped = DefenderClient.create(service.options()).audited(step -> {
      if (step.kind() == Kind.SENDING) {
        throw new IllegalStateException("no audit, no action");
      }
    }).actions();
    MachineActions grumbling = DefenderClient.create(service.options()).audited(step -> {
      if (step.kind() != Kind.SENDING) {
        throw new IllegalStateException("too late");
      }
    }).actions();

    assertThatThrownBy(() -> stopped.ensureIsolated("m1", IsolationType.FULL, "mine", LONG)).hasMessage("no audit, no action");
    assertThat(service.taken()).isEmpty();
    assertThat(grumbling.ensureIsolated("m1", IsolationType.FULL, "mine", LONG).succeeded()).isTrue();
  }

  @Test
  void listener_hearsPlainActions() {
    client.machines().unisolate("m7", "cleaned");

    assertThat(steps).extracting(ActionStep::kind).containsExactly(Kind.SENDING, Kind.CREATED);
    assertThat(steps).allSatisfy(step -> {
      assertThat(step.machineId()).isEqualTo("m7");
      assertThat(step.type()).isEqualTo(MachineActionType.UNISOLATE);
      assertThat(step.comment()).isEqualTo("cleaned");
    });
    assertThat(steps.get(1).actionId()).contains("action-1");
  }

  @Test
  void ensure_restricts_andUnrestricts() {
    actions.ensureRestricted("m1", "why", LONG);
    actions.ensureRestricted("m1", "why", LONG);
    actions.ensureUnrestricted("m1", "why", LONG);

    assertThat(service.taken()).containsExactly("RestrictCodeExecution m1", "UnrestrictCodeExecution m1");
  }

  @Test
  void ensure_scansAndCollectsAnew_butNeverTwiceAtOnce() {
    service.ends("RunAntiVirusScan", 3, "Succeeded").ends("CollectInvestigationPackage", 3, "Succeeded");

    Threads.together(4, number -> actions.ensureScanned("m1", ScanType.QUICK, "why", LONG));
    Threads.together(2, number -> actions.ensureCollected("m1", "why", LONG));

    assertThat(FakeDefender.counted(service.taken(), text -> text)).containsEntry("RunAntiVirusScan m1", 4L)
        .containsEntry("CollectInvestigationPackage m1", 2L);
    client.machines().runAntiVirusScan("m2", ScanType.FULL, "other program");
    actions.ensureScanned("m2", ScanType.FULL, "why", LONG);
    assertThat(service.taken().stream().filter(text -> text.endsWith("m2"))).hasSize(1);
  }

  @Test
  void ensure_quarantinesEachFileOnItsOwn() {
    String one = "a".repeat(40);
    service.ends("StopAndQuarantineFile", 2, "Succeeded");
    client.machines().stopAndQuarantineFile("m1", one, "other program");

    actions.ensureQuarantined("m1", one, "why", LONG);
    assertThat(service.taken()).hasSize(1);
    actions.ensureQuarantined("m1", "b".repeat(40), "why", LONG);
    assertThat(service.taken()).hasSize(2);
  }

  @Test
  void ensure_refusesBlankComments_beforeTheNetwork() {
    assertThatThrownBy(() -> actions.ensureReleased("m1", " ", LONG)).isInstanceOf(IllegalArgumentException.class);
    assertThat(steps).isEmpty();
  }

  @Test
  void await_asksEverLessOften_andHandsBackWhateverTheEnd() {
    service.ends("Offboard", 8, "TimeOut");

    MachineAction end = actions.await(client.machines().offboard("m1", "sold"), LONG);

    assertThat(end.status()).contains(MachineActionStatus.TIMED_OUT);
    List<Duration> waits = service.time().waits();
    assertThat(waits.get(0)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(6));
    assertThat(waits).isSorted().allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(54)));
  }

  @Test
  void await_endsWithAnInterrupt_andTheActionGoesOn() {
    service.ends("Isolate", 50, "Succeeded");
    MachineAction action = client.machines().isolate("m1", IsolationType.FULL, "why");

    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> actions.await(action, LONG)).isInstanceOf(InterruptedCallException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(actions.get(action.id()).finished()).isFalse();
  }

  @Test
  void cancel_callsOff_andTheEndIsWaitedFor() {
    service.ends("Isolate", 50, "Succeeded");
    MachineAction action = client.machines().isolate("m1", IsolationType.FULL, "why");

    MachineAction cancelling = actions.cancel(action.id(), "Machine action was canceled by automation");

    assertThat(cancelling.cancellationRequestor()).contains("tests");
    assertThat(actions.await(cancelling, LONG).status()).contains(MachineActionStatus.CANCELLED);
    assertThat(steps).extracting(ActionStep::kind).containsSubsequence(Kind.CANCELLING, Kind.ENDED);
    assertThatThrownBy(() -> actions.cancel(action.id(), "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void list_filtersByDevice() {
    client.machines().isolate("m1", IsolationType.FULL, "why");

    assertThat(actions.list(q -> q.filter(MachineActionFields.MACHINE_ID.eq("m1").and(MachineActionFields.TYPE.eq(MachineActionType.ISOLATE)))).stream())
        .extracting(MachineAction::id).containsExactly("action-1");
  }
}
