package io.github.connectedsecurity.core.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Checks and forms that OData and KQL literals share. Messages never repeat a value: it may be personal data. */
final class SafeValues {
  private static final int PLAIN_DIGITS = 40;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");
  private static final String YEARS = "a time value lies outside the years 1 to 9999 that services can hold";
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private SafeValues() {}

  /** The text itself, once it is known to survive every encoding on its way. */
  static String text(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == 0) {
        throw new IllegalArgumentException("a text value has a NUL character at index " + i + "; services cut or refuse such text");
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isHighSurrogate(c) || i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))) {
          throw new IllegalArgumentException("a text value has half of a surrogate pair at index " + i + "; it has no UTF-8 form");
        }
        i++;
      }
    }
    return value;
  }

  /** An exact decimal form; plain digits unless they would be very long. */
  static String number(Number value) {
    if ((value instanceof Double || value instanceof Float) && !Double.isFinite(value.doubleValue())) {
      throw new IllegalArgumentException("a number value is not finite; queries have no literal for it");
    }
    BigDecimal exact = exact(value);
    return Math.abs((long) exact.scale()) <= PLAIN_DIGITS ? exact.toPlainString() : exact.toString();
  }

  // Number is open: the text of a foreign subclass is parsed and written anew, never passed on.
  private static BigDecimal exact(Number value) {
    try {
      return new BigDecimal(value.toString());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " does not print itself as a decimal number", e);
    }
  }

  /** UTC in ISO form with up to seven fraction digits, the resolution of the services; finer digits are cut. */
  static String instant(Instant value) {
    if (value.isBefore(FIRST) || !value.isBefore(END)) {
      throw new IllegalArgumentException(YEARS);
    }
    LocalDateTime time = value.atOffset(ZoneOffset.UTC).toLocalDateTime();
    int ticks = time.get(ChronoField.NANO_OF_SECOND) / 100;
    return SECONDS.format(time) + (ticks == 0 ? "" : "." + String.format(Locale.ROOT, "%07d", ticks).replaceFirst("0+$", "")) + "Z";
  }

  /** A calendar day in ISO form. */
  static String date(LocalDate value) {
    if (value.getYear() < 1 || value.getYear() > 9999) {
      throw new IllegalArgumentException(YEARS);
    }
    return value.toString();
  }
}
