package io.github.connectedsecurity.core.query;

import io.github.connectedsecurity.core.json.OpenValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One parameter value as KQL writes it; {@code name} is the text again when it may serve as the name of a table or column. */
record KqlValue(String type, String literal, @Nullable String name) {
  // What tables and columns of the services are called. No quotes, brackets, backslashes or line breaks, so nothing needs an escape.
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{Nd}_$][\\p{L}\\p{Nd}_$ .-]{0,1023}");
  private static final int DECIMAL_DIGITS = 34;

  static KqlValue of(Object value) {
    if (value instanceof String text) {
      return new KqlValue("string", quoted(text), text);
    } else if (value instanceof OpenValue open) {
      return new KqlValue("string", quoted(open.value()), open.value());
    } else if (value instanceof Instant time) {
      return new KqlValue("datetime", "datetime(" + SafeValues.instant(time) + ")", null);
    } else if (value instanceof LocalDate day) {
      return new KqlValue("datetime", "datetime(" + SafeValues.date(day) + ")", null);
    } else if (value instanceof Duration span) {
      return new KqlValue("timespan", "timespan(" + timespan(span) + ")", null);
    } else if (value instanceof Boolean truth) {
      return new KqlValue("bool", truth.toString(), null);
    } else if (value instanceof UUID id) {
      return new KqlValue("guid", "guid(" + id + ")", null);
    } else if (value instanceof Number number) {
      return number(number);
    } else if (value instanceof Collection<?> values) {
      return new KqlValue("dynamic", values.stream().map(KqlValue::element).collect(Collectors.joining(",", "dynamic([", "])")), null);
    }
    throw new IllegalArgumentException("KQL has no literal for a " + value.getClass().getSimpleName());
  }

  /** The value as the name of a table or column, always bracketed so that a KQL keyword stays a name. */
  String identifier(String parameter) {
    if (name == null || !IDENTIFIER.matcher(name).matches()) {
      throw new IllegalArgumentException("the value of '" + parameter + "' is no name of a table or column:"
          + " a text of letters, digits, '_', '$', '.', '-' and inner spaces");
    }
    return "['" + name + "']";
  }

  private static KqlValue number(Number number) {
    String digits = SafeValues.number(number);
    if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return new KqlValue("long", "long(" + digits + ")", null);
    } else if (number instanceof Double || number instanceof Float) {
      return new KqlValue("real", "real(" + digits + ")", null);
    }
    BigDecimal exact = new BigDecimal(digits);
    if (exact.precision() > DECIMAL_DIGITS || Math.abs((long) exact.scale()) > DECIMAL_DIGITS) {
      throw new IllegalArgumentException("a decimal value has more than the " + DECIMAL_DIGITS + " digits that KQL can hold");
    }
    return new KqlValue("decimal", "decimal(" + digits + ")", null);
  }

  // Inside dynamic(...) numbers and truth values are bare, as in JSON; there is no decimal and no nested list here.
  private static String element(@Nullable Object value) {
    if (value == null || value instanceof Collection) {
      throw new IllegalArgumentException("a list value holds " + (value == null ? "null" : "another list") + "; it takes plain values only");
    }
    if (value instanceof BigDecimal || value instanceof BigInteger) {
      throw new IllegalArgumentException("a list value holds a decimal, which KQL lists cannot; use long or double");
    }
    return value instanceof Number number ? SafeValues.number(number) : of(value).literal();
  }

  /**
   * A text in double quotes. Everything invisible is escaped, not only what must be: line ends would break the literal, and
   * direction marks would let a query look different from what it is. The escapes are those that KQL and JSON share.
   */
  static String quoted(String value) {
    StringBuilder out = new StringBuilder(value.length() + 8).append('"');
    SafeValues.text(value).chars().forEach(c -> {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> appendVisible(out, (char) c);
      }
    });
    return out.append('"').toString();
  }

  private static void appendVisible(StringBuilder out, char c) {
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      default -> out.append(c);
    }
  }

  // [-]d.hh:mm:ss[.fffffff], in ticks of 100 ns, of which KQL holds 64 bits.
  private static String timespan(Duration span) {
    long ticks;
    try {
      ticks = Math.addExact(Math.multiplyExact(span.getSeconds(), 10_000_000L), span.getNano() / 100);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("a duration value is longer than the 29,000 years that KQL can hold", e);
    }
    BigInteger[] parts = BigInteger.valueOf(ticks).abs().divideAndRemainder(BigInteger.valueOf(864_000_000_000L));
    long rest = parts[1].longValue();
    long seconds = rest / 10_000_000L;
    return String.format(Locale.ROOT, "%s%s.%02d:%02d:%02d%s", ticks < 0 ? "-" : "", parts[0], seconds / 3600, seconds / 60 % 60, seconds % 60,
        rest % 10_000_000L == 0 ? "" : String.format(Locale.ROOT, ".%07d", rest % 10_000_000L));
  }
}
