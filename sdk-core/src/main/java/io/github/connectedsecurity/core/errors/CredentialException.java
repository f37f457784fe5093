package io.github.connectedsecurity.core.errors;

import org.jspecify.annotations.Nullable;

/** No access token could be had. The credential has retried already, so this error is final. */
public final class CredentialException extends SdkException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public CredentialException(String message) { super(message); }

  /** Creates the error with a message for people and its cause. */
  public CredentialException(String message, @Nullable Throwable cause) { super(message, cause); }
}
