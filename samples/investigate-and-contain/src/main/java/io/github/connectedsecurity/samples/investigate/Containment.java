package io.github.connectedsecurity.samples.investigate;

import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.defender.ActionStep;
import io.github.connectedsecurity.defender.ImportVerdict;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.IndicatorSeverity;
import io.github.connectedsecurity.defender.model.IsolationType;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.NewIndicator;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import io.github.connectedsecurity.graphsecurity.model.AlertUpdate;
import io.github.connectedsecurity.identityprotection.ActionReport;
import io.github.connectedsecurity.identityprotection.model.RiskState;
import io.github.connectedsecurity.samples.console.Steps;
import io.github.connectedsecurity.samples.console.Steps.Outcome;
import io.github.connectedsecurity.samples.console.Words;
import io.github.connectedsecurity.samples.investigate.Involved.Device;
import io.github.connectedsecurity.samples.investigate.Involved.Document;
import io.github.connectedsecurity.samples.investigate.Involved.Person;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What to do about an alert: only about what is said to be in the attacker's hands. Each step looks first whether it was done before. */
final class Containment {
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Tenant tenant;
  private final Alert alert;
  private final Involved involved;
  private final String assignee;
  private final String reason;

  Containment(Tenant tenant, CaseFile file, String assignee) {
    this.tenant = tenant;
    this.alert = file.alert();
    this.involved = file.involved();
    this.assignee = assignee;
    this.reason = "Contained by the investigate-and-contain sample for alert " + alert.id() + ".";
  }

  Steps plan() {
    Steps steps = new Steps();
    involved.devices().stream().filter(Device::hit).forEach(device -> steps.add("Isolate " + device.name(), () -> isolate(device)));
    for (Person user : involved.users()) {
      if (user.hit() && user.entraId().isPresent()) {
        steps.add("Revoke the sessions of " + user.name(), () -> revoke(user.entraId().get()));
        steps.add("Confirm that " + user.name() + " is compromised", () -> confirm(user.entraId().get()));
      }
    }
    involved.files().stream().filter(Document::hit).forEach(file -> steps.add("Block " + file.name() + " by its hash", () -> block(file)));
    return steps.add("Assign the alert to " + assignee + " and comment it", this::takeInHand);
  }

  private Outcome isolate(Device device) {
    Set<ActionStep.Kind> heard = EnumSet.noneOf(ActionStep.Kind.class);
    MachineAction action = tenant.defender().audited(step -> heard.add(step.kind())).actions()
        .ensureIsolated(device.id(), IsolationType.FULL, reason, PATIENCE);
    if (!action.succeeded()) {
      return Outcome.failed("the action " + action.id() + " ended as " + Words.of(action.status()));
    }
    return heard.contains(ActionStep.Kind.CREATED) ? Outcome.done("action " + action.id()) : Outcome.already("isolated by action " + action.id());
  }

  private Outcome revoke(String user) {
    boolean revoked = tenant.identity().users().profile(user).signInSessionsValidFromDateTime()
        .filter(since -> alert.lastActivityDateTime().or(alert::createdDateTime).filter(since::isAfter).isPresent()).isPresent();
    if (revoked) {
      return Outcome.already("sessions from before the end of the attack are void");
    }
    return tenant.identity().users().revokeSessions(user) ? Outcome.done("all sessions must sign in again") : Outcome.failed("the service declined");
  }

  private Outcome confirm(String user) {
    if (isConfirmed(user)) {
      return Outcome.already("confirmed before");
    }
    ActionReport report = tenant.identity().riskyUsers().confirmCompromised(List.of(user));
    String words = report.chunks().stream().flatMap(chunk -> chunk.error().stream()).map(RuntimeException::getMessage).findFirst().orElse("");
    if (!report.unknown().isEmpty()) {
      return new Outcome(Steps.Verdict.UNKNOWN, words);
    }
    return report.isComplete() ? Outcome.done("the risk is high now") : Outcome.failed(words);
  }

  /** Whom Entra ID Protection has never suspected, it does not know. */
  private boolean isConfirmed(String user) {
    try {
      return tenant.identity().riskyUsers().get(user).riskState().filter(RiskState.CONFIRMED_COMPROMISED::equals).isPresent();
    } catch (NotFoundException e) {
      return false;
    }
  }

  private Outcome block(Document file) {
    NewIndicator indicator = file.sha256().map(hash -> NewIndicator.fileSha256(hash, IndicatorAction.BLOCK))
        .orElseGet(() -> NewIndicator.fileSha1(file.sha1().orElseThrow(), IndicatorAction.BLOCK))
        .title(alert.title().orElse("Blocked file")).description(reason).severity(IndicatorSeverity.HIGH).generateAlert(true);
    ImportVerdict verdict = tenant.defender().indicators().importAll(List.of(indicator)).verdicts().get(0);
    return switch (verdict.kind()) {
      case IMPORTED, DUPLICATE -> Outcome.done(indicator.value());
      case PRESENT -> Outcome.already(indicator.value());
      case UNKNOWN -> new Outcome(Steps.Verdict.UNKNOWN, verdict.reason());
      case INVALID, NO_ROOM, REFUSED -> Outcome.failed(verdict.reason());
    };
  }

  private Outcome takeInHand() {
    Alert now = tenant.graph().alerts().get(alert.id());
    boolean assigned = now.assignedTo().filter(assignee::equals).isPresent() && now.status().filter(AlertStatus.NEW::equals).isEmpty();
    boolean commented = now.comments().stream().anyMatch(comment -> comment.comment().filter(reason::equals).isPresent());
    if (!assigned) {
      tenant.graph().alerts().update(alert.id(), AlertUpdate.create().status(AlertStatus.IN_PROGRESS).assignedTo(assignee));
    }
    if (!commented) {
      tenant.graph().alerts().comment(alert.id(), reason);
    }
    return assigned && commented ? Outcome.already("assigned and commented") : Outcome.done("in progress");
  }
}
