package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.ErrorAnswer;

/**
 * The Management Activity API refused and said why with a code of its own. A missing permission (AF10001) is a
 * {@code PermissionException} and too many requests (AF429) are a {@code ThrottledException}, as everywhere.
 */
public final class ActivityException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final transient ActivityError error;

  ActivityException(String message, ErrorAnswer answer, ActivityError error, ApiException cause) {
    super(message, answer);
    initCause(cause);
    this.error = error;
  }

  /** What the code means and what helps. */
  public ActivityError error() { return error; }
}
