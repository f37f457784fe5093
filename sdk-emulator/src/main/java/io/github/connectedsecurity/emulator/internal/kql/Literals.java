package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Token.Literal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Reads what literals stand for. */
final class Literals {
  private static final Map<String, Long> TICKS = Map.ofEntries(Map.entry("d", 864_000_000_000L), Map.entry("day", 864_000_000_000L),
      Map.entry("days", 864_000_000_000L), Map.entry("h", 36_000_000_000L), Map.entry("hr", 36_000_000_000L), Map.entry("hour", 36_000_000_000L),
      Map.entry("hours", 36_000_000_000L), Map.entry("m", 600_000_000L), Map.entry("min", 600_000_000L), Map.entry("minute", 600_000_000L),
      Map.entry("minutes", 600_000_000L), Map.entry("s", 10_000_000L), Map.entry("sec", 10_000_000L), Map.entry("second", 10_000_000L),
      Map.entry("seconds", 10_000_000L), Map.entry("ms", 10_000L), Map.entry("milli", 10_000L), Map.entry("millisecond", 10_000L),
      Map.entry("milliseconds", 10_000L), Map.entry("microsecond", 10L), Map.entry("microseconds", 10L), Map.entry("tick", 1L), Map.entry("ticks", 1L));

  private Literals() {}

  /** A bare number, or a length of time when a unit stands behind it; empty when that is no unit. */
  static Optional<Literal> number(String digits, String unit) {
    if (!unit.isEmpty()) {
      return Optional.ofNullable(TICKS.get(unit)).filter(ticks -> !digits.startsWith("0x"))
          .map(ticks -> new Literal(KqlType.TIMESPAN, Values.timespan(new BigDecimal(digits).multiply(BigDecimal.valueOf(ticks)).longValue())));
    }
    if (digits.matches("\\d+") || digits.startsWith("0x") || digits.startsWith("0X")) {
      BigInteger whole = digits.matches("\\d+") ? new BigInteger(digits) : new BigInteger(digits.substring(2), 16);
      return whole.bitLength() < Long.SIZE ? Optional.of(new Literal(KqlType.LONG, whole.longValue())) : Optional.empty();
    }
    return Optional.of(new Literal(KqlType.REAL, Double.valueOf(digits)));
  }

  /** What stands in the brackets of a type; empty when that is no value of the type. */
  static Optional<Literal> inBrackets(KqlType type, String text) {
    if (text.equals("null")) {
      return Optional.of(new Literal(type, type == KqlType.STRING ? "" : null));
    }
    Object value = type == KqlType.TIMESPAN ? span(text).orElse(null)
        : type.isWhole() && text.matches("0[xX][0-9a-fA-F]{1,15}") ? (Object) Long.parseLong(text.substring(2), 16) : Values.convert(text, type);
    return Optional.ofNullable(value).map(found -> new Literal(type, found));
  }

  private static Optional<Object> span(String text) {
    String digits = text.replaceFirst("[A-Za-z]+$", "");
    if (!digits.equals(text) && digits.matches("-?\\d+(\\.\\d+)?")) {
      return number(digits.replace("-", ""), text.substring(digits.length()))
          .map(literal -> digits.startsWith("-") && literal.value() instanceof Duration span ? span.negated() : literal.value());
    }
    return digits.matches("\\d+") ? Optional.of(Duration.ofDays(Long.parseLong(digits))) : Optional.ofNullable(Values.convert(text, KqlType.TIMESPAN));
  }
}
