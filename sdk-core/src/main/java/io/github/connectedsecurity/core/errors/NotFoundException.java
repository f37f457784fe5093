package io.github.connectedsecurity.core.errors;

/** The service knows nothing under this id or path (404). */
public final class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the error for an answer of the service. */
  public NotFoundException(String message, ErrorAnswer answer) { super(message, answer); }
}
