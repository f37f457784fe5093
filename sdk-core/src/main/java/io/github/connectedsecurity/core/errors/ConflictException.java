package io.github.connectedsecurity.core.errors;

/** The change collides with the state of the resource (409, 412, 423). */
public final class ConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the error for an answer of the service. */
  public ConflictException(String message, ErrorAnswer answer) { super(message, answer); }
}
