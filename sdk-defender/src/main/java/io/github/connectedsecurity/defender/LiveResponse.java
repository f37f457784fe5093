package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.defender.model.LiveResponseCommands;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionType;
import java.time.Duration;

/**
 * Sessions of commands on devices. A device takes one session at a time and a tenant {@link DefenderQuotas#LIVE_RESPONSE_SESSIONS};
 * {@link #run} waits for both, among the copies of one client. A device that is offline gets its commands later: within 2 hours
 * by newer pages, 3 days by older ones.
 */
public final class LiveResponse {
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(30);

  private final Http http;
  private final MachineActions actions;
  private final SessionGate gate;
  private final Audit audit;

  LiveResponse(Http http, MachineActions actions, SessionGate gate, Audit audit) {
    this.http = http;
    this.actions = actions;
    this.gate = gate;
    this.audit = audit;
  }

  /**
   * Starts a session without waiting for anything. Sent once; 10 calls a minute. A device with a session is a
   * {@code BadRequestException} of the code {@code ActiveRequestAlreadyExists}.
   * {@code POST /api/machines/{id}/runliveresponse}; {@code Machine.LiveResponse}.
   *
   * @throws IllegalArgumentException when there are no commands
   */
  public MachineAction start(String machineId, LiveResponseCommands commands) {
    if (commands.size() == 0) {
      throw new IllegalArgumentException("A live response session needs at least one command.");
    }
    String comment = commands.toMap().getOrDefault("Comment", "").toString();
    return audit.sending(machineId, MachineActionType.LIVE_RESPONSE, comment, () -> http.post("machines/{id}/runliveresponse", machineId)
        .permission("Machine.LiveResponse").quota(DefenderQuotas.LIVE_RESPONSE).body(commands).as(MachineAction::of));
  }

  /**
   * Waits until the device and the tenant have room for a session, starts it, and waits for its end. While somebody else's
   * session is on the device, it is tried again every 30 seconds.
   *
   * @param deadline for all of that together
   * @return what became of it, be that success or not
   */
  public LiveResponseRun run(String machineId, LiveResponseCommands commands, Duration deadline) {
    TimeSource time = http.exchange().time();
    long end = time.nanos() + deadline.toNanos();
    SessionGate.Session session = gate.enter(machineId, deadline);
    try {
      return new LiveResponseRun(actions, actions.await(started(machineId, commands, end, deadline), Duration.ofNanos(Math.max(1, end - time.nanos()))));
    } finally {
      session.close();
    }
  }

  /** Starts the session as soon as the device has no other one, which other programs may have started. */
  private MachineAction started(String machineId, LiveResponseCommands commands, long end, Duration deadline) {
    while (true) {
      try {
        return start(machineId, commands);
      } catch (BadRequestException e) {
        if (!Ensuring.isUnderWay(e)) {
          throw e;
        }
        if (http.exchange().time().nanos() + BETWEEN_TRIES.toNanos() - end >= 0) {
          throw new DeadlineExceededException("Another live response session on the device did not end within " + deadline + ".", e);
        }
        http.exchange().pause(BETWEEN_TRIES);
      }
    }
  }
}
