package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** The service answered with data that is not what its contract says; the message names the JSON path. */
public class InvalidDataException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public InvalidDataException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public InvalidDataException(String message, @Nullable Throwable cause) { super(message, cause); }
}
