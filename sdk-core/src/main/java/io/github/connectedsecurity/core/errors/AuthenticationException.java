package io.github.connectedsecurity.core.errors;

/** The service did not accept the access token (401), also after one try with a fresh one. */
public final class AuthenticationException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the error for an answer of the service. */
  public AuthenticationException(String message, ErrorAnswer answer) { super(message, answer); }
}
