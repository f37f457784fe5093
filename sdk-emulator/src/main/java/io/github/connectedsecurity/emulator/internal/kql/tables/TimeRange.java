package io.github.connectedsecurity.emulator.internal.kql.tables;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/** From when on, and until when, rows are seen; both ends belong to it. */
public record TimeRange(Instant from, Instant to) {
  /** All times. */
  public static final TimeRange ALL = new TimeRange(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));

  private static final Pattern DURATION = Pattern.compile("P(?=.)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(?=.)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?");

  /** The length of time before now. */
  public static TimeRange before(Instant now, Duration length) { return new TimeRange(now.minus(length), now); }

  /** Reads a duration, {@code start/end}, {@code start/duration}, {@code duration/end}, or a single start; empty when it is none of them. */
  public static Optional<TimeRange> parse(String text, Instant now) {
    String[] parts = text.strip().split("/", -1);
    try {
      if (parts.length == 1) {
        return DURATION.matcher(parts[0]).matches() ? Optional.of(before(now, duration(parts[0]))) : Optional.of(new TimeRange(instant(parts[0]), now));
      }
      if (parts.length != 2) {
        return Optional.empty();
      }
      if (DURATION.matcher(parts[0]).matches()) {
        return Optional.of(before(instant(parts[1]), duration(parts[0])));
      }
      Instant from = instant(parts[0]);
      Instant to = DURATION.matcher(parts[1]).matches() ? from.plus(duration(parts[1])) : instant(parts[1]);
      return to.isBefore(from) ? Optional.empty() : Optional.of(new TimeRange(from, to));
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  /** What lies in both. */
  public TimeRange and(TimeRange other) {
    return new TimeRange(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }

  /** Whether a time lies in it. */
  public boolean holds(Instant time) { return !time.isBefore(from) && !time.isAfter(to); }

  private static Duration duration(String text) {
    String[] halves = text.split("T", 2);
    Period days = halves[0].length() > 1 ? Period.parse(halves[0]) : Period.ZERO;
    Duration time = halves.length > 1 ? Duration.parse("PT" + halves[1]) : Duration.ZERO;
    return time.plusDays(LocalDate.EPOCH.plus(days).toEpochDay());
  }

  private static Instant instant(String text) {
    if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    return text.matches(".*(Z|[+-]\\d{2}:\\d{2})") ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }
}
