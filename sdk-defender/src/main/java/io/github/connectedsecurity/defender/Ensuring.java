package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.defender.ActionStep.Kind;
import io.github.connectedsecurity.defender.model.MachineAction;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Brings one device to one goal. The service has no idempotency key, so what is there decides: an equal action under way is
 * adopted, another one of the same family is waited for, and what the last one has brought about is not brought about again.
 */
final class Ensuring {
  private static final Duration BEFORE_ANOTHER_LOOK = Duration.ofSeconds(5);
  private static final Comparator<MachineAction> BY_TIME = Comparator
      .comparing((MachineAction action) -> action.lastUpdateDateTimeUtc().or(action::creationDateTimeUtc).orElse(Instant.EPOCH))
      .thenComparing(action -> action.creationDateTimeUtc().orElse(Instant.EPOCH));

  private final MachineActions actions;
  private final Exchange exchange;
  private final TimeSource time;
  private final Audit audit;
  private final Goal goal;
  private final Duration deadline;
  private final long end;
  private final Map<String, MachineAction> ended = new HashMap<>(); // what lists may still show as under way

  Ensuring(MachineActions actions, Exchange exchange, Audit audit, Goal goal, Duration deadline) {
    this.actions = actions;
    this.exchange = exchange;
    this.time = exchange.time();
    this.audit = audit;
    this.goal = goal;
    this.deadline = deadline;
    this.end = time.nanos() + deadline.toNanos();
  }

  MachineAction run(Turns turns) {
    try (Turns.Turn turn = turns.take(goal.machineId())) {
      tell(Kind.QUEUED, Optional.empty());
      turn.await(left());
      return reach();
    }
  }

  private MachineAction reach() {
    while (true) {
      List<MachineAction> history = history();
      Optional<MachineAction> underWay = history.stream().filter(action -> !action.finished()).max(BY_TIME);
      Optional<MachineAction> reached = underWay.isPresent() ? joined(underWay.get()) : standing(history).or(() -> sent(history));
      if (reached.isPresent()) {
        return reached.get();
      }
    }
  }

  /** Waits for an action that is under way; hands it over when it has reached the goal. */
  private Optional<MachineAction> joined(MachineAction action) {
    tell(goal.isMetBy(action) ? Kind.ADOPTED : Kind.WAITING, Optional.of(action));
    MachineAction last = awaited(action);
    return goal.isMetBy(last) && last.succeeded() ? Optional.of(last) : Optional.empty();
  }

  /** The last success, if it is the goal and lasts. */
  private Optional<MachineAction> standing(List<MachineAction> history) {
    Optional<MachineAction> last = goal.lasts() ? history.stream().filter(MachineAction::succeeded).max(BY_TIME).filter(goal::isMetBy) : Optional.empty();
    last.ifPresent(action -> tell(Kind.ALREADY, last));
    return last;
  }

  /** Sends the action and waits for its end, however it ends; nothing when the service says that one is under way. */
  private Optional<MachineAction> sent(List<MachineAction> before) {
    left();
    try {
      return Optional.of(awaited(audit.sending(goal.machineId(), goal.type(), goal.comment(), goal.send())));
    } catch (BadRequestException e) {
      if (!isUnderWay(e)) {
        throw e;
      }
      tell(Kind.REFUSED, Optional.empty());
      pause();
      return Optional.empty();
    } catch (OutcomeUnknownException e) {
      tell(Kind.UNCLEAR, Optional.empty());
      pause();
      MachineAction found = history().stream().filter(goal::isMetBy).filter(action -> before.stream().noneMatch(old -> old.id().equals(action.id())))
          .max(BY_TIME).orElseThrow(() -> e);
      tell(Kind.ADOPTED, Optional.of(found));
      return Optional.of(awaited(found));
    }
  }

  private MachineAction awaited(MachineAction action) {
    MachineAction last = actions.await(action, left());
    ended.put(last.id(), last);
    return last;
  }

  private List<MachineAction> history() {
    return actions.list(q -> q.filter(MachineActionFields.MACHINE_ID.eq(goal.machineId()).and(MachineActionFields.TYPE.eqAny(goal.types())))).stream()
        .map(action -> ended.getOrDefault(action.id(), action)).toList();
  }

  private void pause() {
    Duration left = left();
    exchange.pause(left.compareTo(BEFORE_ANOTHER_LOOK) < 0 ? left : BEFORE_ANOTHER_LOOK);
  }

  private Duration left() {
    Duration left = Duration.ofNanos(end - time.nanos());
    if (left.isNegative() || left.isZero()) {
      throw new DeadlineExceededException(goal.type().value() + " was not reached within " + deadline + "; what is under way goes on at the service.");
    }
    return left;
  }

  private void tell(Kind kind, Optional<MachineAction> action) { audit.tell(kind, goal.machineId(), goal.type(), goal.comment(), action); }

  /** The refusals of a second action, which have no code of their own but for live response. */
  static boolean isUnderWay(BadRequestException refusal) {
    String words = refusal.serviceMessage().toLowerCase(Locale.ROOT);
    return refusal.code().equalsIgnoreCase("ActiveRequestAlreadyExists") || words.contains("already in progress") || words.contains("pending machine action");
  }
}
