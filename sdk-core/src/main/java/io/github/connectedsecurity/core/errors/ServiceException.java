package io.github.connectedsecurity.core.errors;

/** The service failed on its side (5xx), also after the allowed tries. */
public final class ServiceException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the error for an answer of the service. */
  public ServiceException(String message, ErrorAnswer answer) { super(message, answer); }
}
