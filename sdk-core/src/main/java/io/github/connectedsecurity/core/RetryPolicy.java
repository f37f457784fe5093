package io.github.connectedsecurity.core;

import java.time.Duration;

/**
 * How often and how patiently a call is tried. Which failures may be tried again is not a setting: it depends on whether the
 * call surely was not processed, or may be processed twice.
 *
 * @param tries the most tries of a call, the first included; 1 switches retries off
 * @param base the ceiling of the first wait; each further one doubles it, and the wait is a random part of it
 * @param cap the highest ceiling of a wait that the service did not ask for
 */
public record RetryPolicy(int tries, Duration base, Duration cap) {
  /** Ten tries, waits of up to 0.5 s doubling up to 30 s; what the service asks for is waited for in full. */
  public static final RetryPolicy DEFAULT = new RetryPolicy(10, Duration.ofMillis(500), Duration.ofSeconds(30));
  /** Every call is tried once. */
  public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ofMillis(500), Duration.ofSeconds(30));

  /** Checks the limits. */
  public RetryPolicy {
    if (tries < 1 || base.isNegative() || base.isZero() || cap.compareTo(base) < 0) {
      throw new IllegalArgumentException("A retry policy needs at least one try and waits 0 < base <= cap, not " + tries + " tries, " + base + ", "
          + cap + ".");
    }
  }

  /** The ceiling of the wait after a failed try, counted from 1. */
  public Duration ceiling(int failures) {
    Duration doubled = base.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, 20));
    return doubled.compareTo(cap) < 0 ? doubled : cap;
  }
}
