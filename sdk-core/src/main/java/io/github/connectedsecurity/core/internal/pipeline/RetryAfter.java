package io.github.connectedsecurity.core.internal.pipeline;

import io.github.connectedsecurity.core.http.ApiResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how long a service asks to wait, in all forms that services have been seen to write. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofDays(30);
  private static final int LONGEST_TEXT = 200;
  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d*)?|\\.\\d+");
  private static final Duration MILLI = Duration.ofMillis(1);
  private static final DateTimeFormatter RFC_850 = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("EEEE, dd-MMM-")
      .appendValueReduced(ChronoField.YEAR, 2, 2, 2000).appendPattern(" HH:mm:ss 'GMT'").toFormatter(Locale.ENGLISH);
  private static final DateTimeFormatter ASCTIME =
      new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("EEE MMM ppd HH:mm:ss yyyy").toFormatter(Locale.ENGLISH);

  /** The three forms of HTTP, and the one that everybody else writes. */
  private static final List<Function<String, Instant>> DATES = List.of(
      text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
      text -> LocalDateTime.parse(text, RFC_850).toInstant(ZoneOffset.UTC),
      text -> LocalDateTime.parse(text, ASCTIME).toInstant(ZoneOffset.UTC),
      text -> OffsetDateTime.parse(text).toInstant());

  private RetryAfter() {}

  /** The longest wait that the answer names, which may be zero; empty when it names none, or nothing that makes sense. */
  static Optional<Duration> of(ApiResponse answer, Instant now) {
    Stream<Duration> millis = Stream.of("x-ms-retry-after-ms", "retry-after-ms").flatMap(name -> answer.headers(name).stream())
        .flatMap(text -> number(text, MILLI).stream());
    Stream<Duration> plain = answer.headers("Retry-After").stream().flatMap(text -> read(text, answer, now).stream());
    return Stream.concat(millis, plain).max(Comparator.naturalOrder());
  }

  private static Optional<Duration> read(String text, ApiResponse answer, Instant now) {
    if (text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    // A list, as proxies make of several headers, asks for its longest member; a date has a comma of its own.
    Optional<Duration> longest = Stream.of(text.split(",", -1)).flatMap(part -> seconds(part).stream()).max(Comparator.naturalOrder());
    return longest.or(() -> date(text).map(date -> {
      // The service's own clock is the measure, so that a wrong clock here does no harm.
      Instant base = answer.header("Date").flatMap(RetryAfter::date).orElse(now);
      return date.isBefore(base) ? Duration.ZERO : shorter(Duration.between(base, date));
    }));
  }

  private static Optional<Duration> seconds(String text) { return number(text, Duration.ofSeconds(1)); }

  private static Optional<Duration> number(String text, Duration unit) {
    String number = text.strip().replace("\"", "");
    if (number.length() > LONGEST_TEXT || !NUMBER.matcher(number).matches()) {
      return Optional.empty();
    }
    BigDecimal nanos = new BigDecimal(number).multiply(BigDecimal.valueOf(unit.toNanos())).setScale(0, RoundingMode.CEILING);
    return Optional.of(Duration.ofNanos(nanos.min(BigDecimal.valueOf(LONGEST.toNanos())).longValueExact()));
  }

  private static Duration shorter(Duration wait) { return wait.compareTo(LONGEST) < 0 ? wait : LONGEST; }

  private static Optional<Instant> date(String text) { return DATES.stream().flatMap(form -> parse(text.strip(), form).stream()).findFirst(); }

  private static Optional<Instant> parse(String text, Function<String, Instant> form) {
    try {
      return Optional.of(form.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
