package io.github.connectedsecurity.core.internal.json;

import io.github.connectedsecurity.core.errors.InvalidDataException;

/** The bytes are no JSON, end early or are not UTF-8: damage that asking again may heal, unlike an odd value or a limit. */
public final class MalformedJsonException extends InvalidDataException {
  private static final long serialVersionUID = 1L;

  /** Creates the error with a message for people. */
  public MalformedJsonException(String message) { super(message); }
}
