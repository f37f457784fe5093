package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as rows hold them: Boolean, Long, Double, BigDecimal, Instant, Duration, String, UUID, and JSON trees for dynamic. Null is
 * null, but for text, whose null is the empty text.
 */
public final class Values {
  private static final Pattern SPAN = Pattern.compile("(-)?(?:(\\d+)\\.)?(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.(\\d{1,7}))?)?");
  private static final long TICK = 100;
  private static final long PER_SECOND = 10_000_000;
  private static final long EPOCH = 62_135_596_800L; // seconds from the year 1, from which bins are counted

  private Values() {}

  static Duration timespan(long ticks) { return Duration.ofSeconds(Math.floorDiv(ticks, PER_SECOND), Math.floorMod(ticks, PER_SECOND) * TICK); }

  static long ticks(Duration span) { return span.toSeconds() * PER_SECOND + span.toNanosPart() / TICK; }

  static long ticks(Instant time) { return (time.getEpochSecond() + EPOCH) * PER_SECOND + time.getNano() / TICK; }

  static Instant time(long ticks) {
    return Instant.ofEpochSecond(Math.floorDiv(ticks, PER_SECOND) - EPOCH, Math.floorMod(ticks, PER_SECOND) * TICK);
  }

  /** A value as text, as {@code tostring()} gives it. */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Instant time) {
      return String.format(Locale.ROOT, "%s.%07dZ", LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC)
          .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME), time.getNano() / TICK);
    }
    if (value instanceof Duration span) {
      return spanText(span);
    }
    if (value instanceof Boolean truth) {
      return truth ? "true" : "false";
    }
    if (value instanceof Double real) {
      return real == Math.rint(real) && Math.abs(real) < 1e15 ? String.valueOf(real.longValue()) : real.toString();
    }
    return value instanceof Map || value instanceof List ? Json.write(value) : value.toString();
  }

  /** A length of time as {@code [-][d.]hh:mm:ss[.fffffff]}. */
  private static String spanText(Duration span) {
    Duration length = span.abs();
    String days = length.toDays() > 0 ? length.toDays() + "." : "";
    String fraction = length.toNanosPart() == 0 ? "" : String.format(Locale.ROOT, ".%07d", length.toNanosPart() / TICK);
    return String.format(Locale.ROOT, "%s%s%02d:%02d:%02d%s", span.isNegative() ? "-" : "", days, length.toHoursPart(), length.toMinutesPart(),
        length.toSecondsPart(), fraction);
  }

  /** A value as JSON can carry it; trees stay trees. */
  public static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Instant time) {
      return Times.write(time);
    }
    if (value instanceof Double real && (real.isNaN() || real.isInfinite())) {
      return real.isNaN() ? "NaN" : real > 0 ? "Infinity" : "-Infinity";
    }
    return value instanceof Duration || value instanceof UUID || value instanceof BigDecimal ? text(value) : value;
  }

  /** A value as one of another type; null when it cannot be one. */
  public static @Nullable Object convert(@Nullable Object value, KqlType type) {
    if (type == KqlType.STRING) {
      return text(value);
    }
    if (value == null || value instanceof String text && text.isEmpty() && type != KqlType.DYNAMIC) {
      return null;
    }
    try {
      return switch (type) {
        case BOOL -> truth(value);
        case INT, LONG -> whole(value, type);
        case REAL -> value instanceof Number number ? (Object) number.doubleValue() : real(text(value));
        case DECIMAL -> new BigDecimal(text(value));
        case DATETIME -> value instanceof Instant ? value : instant(text(value));
        case TIMESPAN -> value instanceof Duration ? value : span(text(value));
        case GUID -> value instanceof UUID ? value : guid(text(value));
        case STRING, DYNAMIC -> value;
      };
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
      return null; // what cannot be converted is null, as in Kusto
    }
  }

  private static @Nullable Object truth(Object value) {
    if (value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return number.doubleValue() != 0;
    }
    String text = Texts.fold(text(value));
    return text.equals("true") || text.equals("1") ? Boolean.TRUE : text.equals("false") || text.equals("0") ? Boolean.FALSE : null;
  }

  private static @Nullable Object whole(Object value, KqlType type) {
    if (value instanceof Boolean truth) {
      return truth ? 1L : 0L;
    }
    if (value instanceof Duration span) {
      return ticks(span);
    }
    if (value instanceof Instant time) {
      return ticks(time);
    }
    long whole = value instanceof Double real ? real.longValue() : new BigDecimal(text(value).strip()).longValue();
    return type == KqlType.LONG || whole == (int) whole ? whole : null;
  }

  private static Object real(String text) {
    return switch (Texts.fold(text)) {
      case "nan" -> Double.NaN;
      case "+inf", "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.valueOf(text);
    };
  }

  private static Object guid(String text) {
    String bare = text.replaceAll("[{}-]", "");
    if (!bare.matches("[0-9a-fA-F]{32}")) {
      throw new IllegalArgumentException("no GUID");
    }
    return UUID.fromString(bare.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  private static Instant instant(String text) {
    String time = text.strip().replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T");
    if (time.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return LocalDate.parse(time).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
    return time.matches(".*T.*(Z|[+-]\\d{2}:?\\d{2})") ? OffsetDateTime.parse(time).toInstant() : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
  }

  private static @Nullable Object span(String text) {
    Matcher span = SPAN.matcher(text.strip());
    if (!span.matches()) {
      return null;
    }
    String fraction = span.group(6) == null ? "0" : (span.group(6) + "0000000").substring(0, 7);
    long ticks = ((part(span.group(2)) * 24 + part(span.group(3))) * 3600 + part(span.group(4)) * 60 + part(span.group(5))) * PER_SECOND
        + Long.parseLong(fraction);
    return timespan(span.group(1) == null ? ticks : -ticks);
  }

  private static long part(@Nullable String digits) { return digits == null ? 0 : Long.parseLong(digits); }

  /** The tree that JSON text stands for; text that is no JSON stays text. */
  static @Nullable Object tree(String text) {
    try {
      return text.isEmpty() ? null : Json.parse(text);
    } catch (SdkException e) {
      return text;
    }
  }

  /** Compares two values that are not null. */
  static int compare(Object left, Object right) {
    if (left instanceof Number one && right instanceof Number other) {
      if (left instanceof Double || right instanceof Double) {
        return Double.compare(one.doubleValue(), other.doubleValue());
      }
      return left instanceof Long && right instanceof Long ? Long.compare(one.longValue(), other.longValue())
          : new BigDecimal(left.toString()).compareTo(new BigDecimal(right.toString()));
    }
    if (left instanceof Instant one && right instanceof Instant other) {
      return one.compareTo(other);
    }
    if (left instanceof Duration one && right instanceof Duration other) {
      return one.compareTo(other);
    }
    return left instanceof Boolean one && right instanceof Boolean other ? one.compareTo(other) : text(left).compareTo(text(right));
  }
}
