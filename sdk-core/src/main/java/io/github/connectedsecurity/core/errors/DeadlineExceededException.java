package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** The call could not be finished within its deadline. */
public final class DeadlineExceededException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public DeadlineExceededException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public DeadlineExceededException(String message, @Nullable Throwable cause) { super(message, cause); }
}
