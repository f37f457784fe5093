package io.github.connectedsecurity.graphsecurity.model.hunting;

import java.time.Duration;
import java.time.Instant;

/**
 * The stretch of time that a hunting query looks at, in ISO 8601. The service keeps 30 days; it answers for what it still has.
 *
 * @param value the text as it is sent
 */
public record HuntingTimespan(String value) {
  /** Checks that there is some text. */
  public HuntingTimespan {
    if (value.isBlank()) {
      throw new IllegalArgumentException("A timespan is an ISO 8601 duration, moment or interval such as P7D or P7D/2026-11-24T00:00:00Z, not blank.");
    }
  }

  /** The time up to now. */
  public static HuntingTimespan last(Duration length) { return new HuntingTimespan(positive(length)); }

  /** From a moment until now. */
  public static HuntingTimespan since(Instant start) { return new HuntingTimespan(start.toString()); }

  /** From one moment to another. */
  public static HuntingTimespan between(Instant start, Instant end) {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("A timespan must end after it starts, not at " + end + " after " + start + ".");
    }
    return new HuntingTimespan(start + "/" + end);
  }

  /** A length of time from a moment on. */
  public static HuntingTimespan from(Instant start, Duration length) { return new HuntingTimespan(start + "/" + positive(length)); }

  /** A length of time up to a moment. */
  public static HuntingTimespan until(Instant end, Duration length) { return new HuntingTimespan(positive(length) + "/" + end); }

  private static String positive(Duration length) {
    if (length.isNegative() || length.isZero()) {
      throw new IllegalArgumentException("A timespan must be longer than nothing, not " + length + ".");
    }
    return length.equals(Duration.ofDays(length.toDays())) ? "P" + length.toDays() + "D" : length.toString();
  }
}
