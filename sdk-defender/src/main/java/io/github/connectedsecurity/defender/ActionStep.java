package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.defender.model.MachineActionStatus;
import io.github.connectedsecurity.defender.model.MachineActionType;
import java.time.Instant;
import java.util.Optional;

/**
 * A step of an action on a device.
 *
 * @param kind what happened
 * @param at when
 * @param machineId device; empty text where only the action is known
 * @param type what is done to the device
 * @param actionId the action at the service, once there is one
 * @param status how the action stands, where that was read
 * @param comment why it is done, where that was given
 */
public record ActionStep(Kind kind, Instant at, String machineId, MachineActionType type, Optional<String> actionId,
    Optional<MachineActionStatus> status, String comment) {
  /** What happened. */
  public enum Kind {
    /** Waits for its turn: actions on one device are taken in the order they were asked for. */
    QUEUED,
    /** The device is as wanted already; nothing will be sent. */
    ALREADY,
    /** An equal action is under way and is waited for instead of sending another one. */
    ADOPTED,
    /** An action of the other direction, or of another scope, is under way and must end first. */
    WAITING,
    /** About to be sent. */
    SENDING,
    /** The service has taken it. */
    CREATED,
    /** The service has refused it because one is under way. */
    REFUSED,
    /** It was sent, and whether it was taken is not known yet. */
    UNCLEAR,
    /** Its status was read. */
    PROGRESS,
    /** It has ended, well or not. */
    ENDED,
    /** Somebody asked to call it off. */
    CANCELLING
  }
}
