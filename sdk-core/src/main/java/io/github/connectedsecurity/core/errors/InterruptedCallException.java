package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted; its interrupt flag is still set. */
public final class InterruptedCallException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public InterruptedCallException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public InterruptedCallException(String message, @Nullable Throwable cause) { super(message, cause); }
}
