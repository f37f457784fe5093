package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.errors.SdkException;
import java.time.Duration;
import java.util.Optional;

/** A try that did not work and that another one may mend; never leaves the pipeline. */
final class FailedAttempt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is known of the request's fate. */
  enum Fate {
    /** The service refused to look at it: any call may come again after the wait. */
    THROTTLED,
    /** It never left: any call may come again. */
    NOT_SENT,
    /** It may have been processed, or was and its answer cannot be read: only repeatable calls may come again. */
    UNCLEAR
  }

  private final Fate fate;
  private final SdkException error;
  private final transient Optional<Duration> retryAfter;

  FailedAttempt(Fate fate, SdkException error, Optional<Duration> retryAfter) {
    super(error.getMessage(), error, false, false);
    this.fate = fate;
    this.error = error;
    this.retryAfter = retryAfter.filter(wait -> !wait.isZero());
  }

  Fate fate() { return fate; }

  /** What the caller gets when there is no other try. */
  SdkException error() { return error; }

  /** How long the service asks to wait, if it does. */
  Optional<Duration> retryAfter() { return retryAfter; }
}
