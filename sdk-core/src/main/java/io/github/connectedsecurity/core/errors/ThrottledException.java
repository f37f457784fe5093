package io.github.connectedsecurity.core.errors;

/** The service asks to slow down (429), and the wait does not fit the call's deadline or tries. */
public final class ThrottledException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the error for an answer of the service. */
  public ThrottledException(String message, ErrorAnswer answer) { super(message, answer); }
}
