package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.defender.model.MachineAction;
import io.github.connectedsecurity.defender.model.MachineActionType;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What somebody wants to be done to a device.
 *
 * @param type the action that does it
 * @param opposite the action that undoes it; empty when nothing does, so that an earlier success does not make it superfluous
 * @param equal whether another action of the type is the same
 * @param send sends it
 */
record Goal(String machineId, MachineActionType type, Optional<MachineActionType> opposite, Predicate<MachineAction> equal, String comment,
    Supplier<MachineAction> send) {
  /** The types of actions that matter to it. */
  List<MachineActionType> types() { return opposite.map(other -> List.of(type, other)).orElse(List.of(type)); }

  /** Whether an action does just that. */
  boolean isMetBy(MachineAction action) { return action.type().filter(type::equals).isPresent() && equal.test(action); }

  /** Whether it need not be done again once it was, as nothing has undone it. */
  boolean lasts() { return opposite.isPresent(); }
}
