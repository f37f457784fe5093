package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** The exchange with the service broke: refused, reset, cut off, or not readable as HTTP. */
public class TransportException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public TransportException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public TransportException(String message, @Nullable Throwable cause) { super(message, cause); }
}
