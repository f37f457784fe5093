package io.github.connectedsecurity.defender;

/**
 * Hears every step of what is done to devices, for an audit trail. Called in the thread that acts, so it must be quick and safe
 * for use by many threads. What it throws at {@link ActionStep.Kind#SENDING} stops the action: nothing is done that could not be
 * recorded. At other steps the action has been taken already, and what it throws is ignored.
 */
@FunctionalInterface
public interface ActionListener {
  /** Hears nothing. */
  ActionListener NONE = step -> {};

  /** A step was taken, or at {@link ActionStep.Kind#SENDING} is about to be. */
  void step(ActionStep step);
}
