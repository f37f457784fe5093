package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/**
 * A change was sent once and what became of it is not known: its answer was lost, or spoke of a failure on the way (the cause
 * tells). It may or may not have been made; look before sending it again.
 */
public final class OutcomeUnknownException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public OutcomeUnknownException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public OutcomeUnknownException(String message, @Nullable Throwable cause) { super(message, cause); }
}
