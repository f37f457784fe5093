package io.github.connectedsecurity.core.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the forms of time that the services write. Blank texts and the year 1, the services' "not set", are absent; what
 * cannot be read is a {@link DateTimeException}.
 */
final class JsonTimes {
  // Bounded repetitions throughout: a text from outside cannot make matching slow.
  private static final Pattern TIME = Pattern.compile(
      "(\\d{4}-\\d{2}-\\d{2})(?:[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,20}))?)?)? ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?");
  private static final Pattern WEEKS = Pattern.compile("([+-]?)P(\\d{1,9})W", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIMESPAN = Pattern.compile("([+-]?)(?:(\\d{1,9})\\.)?(\\d{1,9}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,20}))?)?");
  private static final int LONGEST = 64;

  private JsonTimes() {}

  static Optional<Instant> instant(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Matcher parts = match(TIME, text);
    LocalDate date = LocalDate.parse(parts.group(1));
    boolean leap = "60".equals(parts.group(4)); // a leap second is the first of the next minute, as in Unix time
    LocalTime time = LocalTime.of(number(parts, 2), number(parts, 3), leap ? 59 : number(parts, 4), nanos(parts.group(5)));
    ZoneOffset zone = parts.group(6) == null ? ZoneOffset.UTC : ZoneOffset.of(parts.group(6).toUpperCase(Locale.ROOT));
    Instant instant = LocalDateTime.of(date, time).toInstant(zone).plusSeconds(leap ? 1 : 0);
    return date.getYear() <= 1 ? Optional.empty() : Optional.of(instant);
  }

  /** The day as written, whatever the zone. */
  static Optional<LocalDate> date(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    LocalDate date = LocalDate.parse(match(TIME, text).group(1));
    return date.getYear() <= 1 ? Optional.empty() : Optional.of(date);
  }

  /** ISO 8601 ({@code P1DT2H}, {@code P2W}) or .NET's {@code [-][d.]hh:mm[:ss[.fffffff]]}; months and years have no fixed length. */
  static Optional<Duration> duration(String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    String stripped = text.strip();
    Matcher weeks = WEEKS.matcher(stripped);
    if (weeks.matches()) {
      return Optional.of(signed(weeks.group(1), Duration.ofDays(7L * number(weeks, 2))));
    }
    if (stripped.indexOf(':') < 0) {
      return Optional.of(Duration.parse(stripped));
    }
    Matcher parts = match(TIMESPAN, stripped);
    Duration span = Duration.ofDays(number(parts, 2)).plusHours(number(parts, 3)).plusMinutes(number(parts, 4))
        .plusSeconds(number(parts, 5)).plusNanos(nanos(parts.group(6)));
    return Optional.of(signed(parts.group(1), span));
  }

  private static Matcher match(Pattern form, String text) {
    String stripped = text.length() > LONGEST ? "" : text.strip();
    Matcher matcher = form.matcher(stripped);
    if (!matcher.matches()) {
      throw new DateTimeException("not a form of time that the services write");
    }
    return matcher;
  }

  private static Duration signed(String sign, Duration span) { return sign.equals("-") ? span.negated() : span; }

  private static int number(Matcher parts, int group) { return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group)); }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9)); // finer digits are cut off
  }
}
