package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** A link in an answer leads away from the client's own cloud; it was not followed and no byte was sent. */
public final class UntrustedLinkException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public UntrustedLinkException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public UntrustedLinkException(String message, @Nullable Throwable cause) { super(message, cause); }
}
