package io.github.connectedsecurity.core.errors;

/** The service did not accept the request as written (400): a wrong filter, property or value. */
public final class BadRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the error for an answer of the service. */
  public BadRequestException(String message, ErrorAnswer answer) { super(message, answer); }
}
