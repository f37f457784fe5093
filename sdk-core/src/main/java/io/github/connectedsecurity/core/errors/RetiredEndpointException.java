package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** The called operation has been retired by the service; the message names its replacement. */
public final class RetiredEndpointException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public RetiredEndpointException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public RetiredEndpointException(String message, @Nullable Throwable cause) { super(message, cause); }
}
