package io.github.connectedsecurity.core.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** Reads the forms of time that the services write. */
final class JsonTimes {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_DATE_TIME;

  private JsonTimes() {}

  static Optional<Instant> instant(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    TemporalAccessor time = TIME.parseBest(text.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
    OffsetDateTime exact = time instanceof OffsetDateTime zoned ? zoned : ((LocalDateTime) time).atOffset(ZoneOffset.UTC);
    return exact.getYear() <= 1 ? Optional.empty() : Optional.of(exact.toInstant());
  }

  static Optional<LocalDate> date(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
    return date.getYear() <= 1 ? Optional.empty() : Optional.of(date);
  }

  static Optional<Duration> duration(String text) { return text.isBlank() ? Optional.empty() : Optional.of(Duration.parse(text)); }
}
