package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.errors.SdkException;

/** A query was answered with a part of its result where the whole was asked for. */
public final class PartialResultException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient LogError error;

  PartialResultException(LogError error) {
    super("The result is not whole (" + error.code().orElse("no code") + "): " + error.deepest().message().orElse("no reason was given"));
    this.error = error;
  }

  /** What the service says about it. */
  public LogError error() { return error; }
}
