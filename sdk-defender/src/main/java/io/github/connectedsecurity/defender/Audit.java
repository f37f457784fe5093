package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionType;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells a listener of the steps, each at most once and never at the cost of an action that was taken. */
record Audit(ActionListener listener, TimeSource time) {
  /** Sends an action between its two steps. */
  MachineAction sending(String machineId, MachineActionType type, String comment, Supplier<MachineAction> send) {
    listener.step(new ActionStep(ActionStep.Kind.SENDING, time.now(), machineId, type, Optional.empty(), Optional.empty(), comment));
    MachineAction action = send.get();
    tell(ActionStep.Kind.CREATED, machineId, type, comment, Optional.of(action));
    return action;
  }

  void tell(ActionStep.Kind kind, String machineId, MachineActionType type, String comment, Optional<MachineAction> action) {
    quietly(new ActionStep(kind, time.now(), machineId, type, action.map(MachineAction::id), action.flatMap(MachineAction::status), comment));
  }

  /** A step of an action that is known by what the service tells of it only. */
  void tell(ActionStep.Kind kind, MachineAction action) {
    tell(kind, action.machineId().orElse(""), action.type().orElse(MachineActionType.of("")), action.requestorComment().orElse(""), Optional.of(action));
  }

  private void quietly(ActionStep step) {
    try {
      listener.step(step);
    } catch (RuntimeException e) {
      // The action is under way whatever the listener thinks; losing its result would be worse.
    }
  }
}
