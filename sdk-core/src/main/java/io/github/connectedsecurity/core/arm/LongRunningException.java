package io.github.connectedsecurity.core.arm;

import io.github.connectedsecurity.core.errors.SdkException;
import org.jspecify.annotations.Nullable;

/** A long-running operation has ended without success. */
public final class LongRunningException extends SdkException {
  private static final long serialVersionUID = 1L;

  private final transient LongRunningState state;
  private final String code;

  LongRunningException(LongRunningState state, String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.state = state;
    this.code = code;
  }

  /** How it ended. */
  public LongRunningState state() { return state; }

  /** The service's error code; empty text when it gave none. */
  public String code() { return code; }
}
