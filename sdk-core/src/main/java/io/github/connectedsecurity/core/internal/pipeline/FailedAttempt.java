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
    /** It may have been processed: only repeatable calls may come again. */
    UNCLEAR,
    /** It was processed, and the answer cannot be read: only repeatable calls may come again. */
    UNREADABLE
  }

  private final Fate fate;
  private final SdkException error;
  private final transient Optional<Duration> retryAfter;

  FailedAttempt(Fate fate, SdkException error, Optional<Duration> retryAfter) {
    super(error.getMessage(), error, false, false);
    this.fate = fate;
    this.error = error;
    this.retryAfter = retryAfter;
  }

  Fate fate() { return fate; }

  /** What the caller gets when there is no other try. */
  SdkException error() { return error; }

  Optional<Duration> retryAfter() { return retryAfter; }
}
