package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** A change was sent once and its answer was lost: it may or may not have been made. Look before sending it again. */
public final class OutcomeUnknownException extends TransportException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public OutcomeUnknownException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public OutcomeUnknownException(String message, @Nullable Throwable cause) { super(message, cause); }
}
