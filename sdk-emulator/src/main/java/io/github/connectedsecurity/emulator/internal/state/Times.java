package io.github.connectedsecurity.emulator.internal.state;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times as the services write them: in steps of 100 nanoseconds, without trailing zeros, so with no to seven digits. */
public final class Times {
  private static final long STEP = 100;

  private Times() {}

  /** Writes a time. */
  public static String write(Instant time) {
    String text = step(time).toString();
    int end = text.length() - 1;
    while (text.charAt(end - 1) == '0' && text.indexOf('.') > 0) {
      end--;
    }
    return text.substring(0, end) + "Z";
  }

  /** The first time after both that the services can tell apart from the earlier one. */
  public static Instant after(Instant earlier, Instant now) {
    return step(now).isAfter(earlier) ? step(now) : step(earlier).plusNanos(STEP);
  }

  /** Reads a time; empty for what is none, as a loaded document may have it. */
  public static Optional<Instant> read(@Nullable Object value) {
    try {
      return value instanceof String text ? Optional.of(OffsetDateTime.parse(text).toInstant()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant step(Instant time) { return Instant.ofEpochSecond(time.getEpochSecond(), time.getNano() / STEP * STEP); }
}
