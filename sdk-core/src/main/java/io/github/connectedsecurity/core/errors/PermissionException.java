package io.github.connectedsecurity.core.errors;

/** The caller is known but may not do this (403): a permission, a role or a licence is missing. */
public final class PermissionException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Creates the error for an answer of the service. */
  public PermissionException(String message, ErrorAnswer answer) { super(message, answer); }
}
