package io.github.connectedsecurity.core.paging;

import io.github.connectedsecurity.core.errors.InvalidDataException;

/** The list goes on, but the service lets nobody reach the rest of it in this order. */
final class PagesOutOfReachException extends InvalidDataException {
  private static final long serialVersionUID = 1L;

  PagesOutOfReachException(String message) { super(message); }
}
