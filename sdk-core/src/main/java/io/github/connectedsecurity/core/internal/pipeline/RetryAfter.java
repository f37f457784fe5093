package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.http.ApiResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a service asks to wait, in all forms that services have been seen to write. */
final class RetryAfter {
  private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(Duration.ofDays(30).toSeconds());
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

  private RetryAfter() {}

  /** The wait; empty when none is asked for, when it is nothing, or when the text makes no sense. */
  static Optional<Duration> of(ApiResponse answer, Instant now) {
    return answer.header("x-ms-retry-after-ms").or(() -> answer.header("retry-after-ms")).flatMap(millis -> seconds(millis).map(wait -> wait.dividedBy(1000)))
        .or(() -> answer.header("Retry-After").flatMap(text -> read(text, answer, now)))
        .filter(wait -> !wait.isZero());
  }

  private static Optional<Duration> read(String text, ApiResponse answer, Instant now) {
    // A list, as proxies make of several headers, asks for its longest member; a date has a comma of its own.
    Optional<Duration> longest = Optional.empty();
    for (String part : text.split(",", -1)) {
      Optional<Duration> wait = seconds(part);
      if (wait.isPresent() && (longest.isEmpty() || wait.get().compareTo(longest.get()) > 0)) {
        longest = wait;
      }
    }
    return longest.or(() -> date(text).flatMap(date -> {
      // The service's own clock is the measure, so that a wrong clock here does no harm.
      Instant base = answer.header("Date").flatMap(RetryAfter::date).orElse(now);
      Duration wait = Duration.between(base, date);
      return wait.isNegative() ? Optional.empty() : Optional.of(wait.compareTo(Duration.ofDays(30)) > 0 ? Duration.ofDays(30) : wait);
    }));
  }

  private static Optional<Duration> seconds(String text) {
    String number = text.strip().replace("\"", "");
    if (!number.matches("\\d{1,18}(\\.\\d{1,18})?")) {
      return Optional.empty();
    }
    BigDecimal seconds = new BigDecimal(number).min(LONGEST_SECONDS);
    return Optional.of(Duration.ofNanos(seconds.multiply(NANOS).setScale(0, RoundingMode.CEILING).longValueExact()));
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
