package io.github.connectedsecurity.core.internal.json;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what callers hand in into the plain, immutable values that reading the same JSON would give. */
public final class PlainValues {
  private static final int MAX_DEPTH = 500; // deeper than anything read; ends what contains itself
  /** As many digits as the instant has: services that keep 100 ns get back the text they sent. */
  private static final DateTimeFormatter INSTANT = new DateTimeFormatterBuilder().appendInstant(-1).toFormatter();

  private PlainValues() {}

  /** Converts one value, deeply; {@link IllegalArgumentException} names what JSON cannot say. */
  public static Object of(Object value) { return of(value, 0); }

  /**
   * An object that nobody else can change. Maps of the JDK are copied: they are a caller's own, or come from the caller's JSON
   * library, with other types of numbers. Other maps, above all parsed ones, are kept.
   */
  public static Map<String, Object> owned(Map<String, Object> json) {
    return json.getClass().getName().startsWith("java.util.") ? object(json, 0) : json;
  }

  private static Object of(Object value, int depth) {
    if (value instanceof ShapedObject || value instanceof FrozenList) {
      return value;
    }
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("The value is nested deeper than " + MAX_DEPTH + " levels, or contains itself.");
    }
    if (value instanceof Map<?, ?> map) {
      return object(map, depth);
    }
    if (value instanceof Iterable<?> items) {
      return list(items, depth);
    }
    if (value instanceof Object[] items) {
      return list(Arrays.asList(items), depth);
    }
    if (value instanceof JsonModel model) {
      return object(model.raw(), depth);
    }
    if (value instanceof JsonBody<?> body) {
      return body.toMap();
    }
    return value instanceof Number number ? number(number) : scalar(value);
  }

  private static Map<String, Object> object(Map<?, ?> map, int depth) {
    if (map instanceof ShapedObject parsed) {
      return parsed;
    }
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      if (!(member.getKey() instanceof String name)) {
        throw new IllegalArgumentException("The names of an object's members must be texts.");
      }
      Object value = member.getValue();
      members.put(name, value == null ? null : of(value, depth + 1));
    }
    return ShapedObject.of(members);
  }

  private static List<@Nullable Object> list(Iterable<?> items, int depth) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object item : items) {
      list.add(item == null ? null : of(item, depth + 1));
    }
    return FrozenList.of(list.toArray());
  }

  private static Number number(Number value) {
    if (value instanceof Long) {
      return value;
    }
    if (value instanceof BigInteger integer) {
      return integer(integer);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal(decimal);
    }
    if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      return value.longValue();
    }
    if (!(value instanceof Double || value instanceof Float)) {
      throw refused(value);
    }
    if (!Double.isFinite(value.doubleValue())) {
      throw new IllegalArgumentException("JSON has no way to write " + value + ".");
    }
    return decimal(new BigDecimal(value.toString())); // the shortest text that means this number
  }

  /** Without a fraction or an exponent a number is written as an integer ({@code 0.1e1} as 1), so it is one. */
  static Number decimal(BigDecimal number) { return number.scale() == 0 ? integer(number.unscaledValue()) : number; }

  private static Number integer(BigInteger number) { return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number; }

  private static Object scalar(Object value) {
    if (value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof OpenValue open) {
      return open.value();
    }
    if (value instanceof Instant time) {
      return INSTANT.format(time);
    }
    if (value instanceof OffsetDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
    if (value instanceof ZonedDateTime time) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof LocalDate || value instanceof LocalTime || value instanceof Duration || value instanceof Period
        || value instanceof UUID || value instanceof URI || value instanceof CharSequence || value instanceof Character) {
      return value.toString();
    }
    throw refused(value);
  }

  // Enums among them: their names are Java's, and a service's spelling belongs into an OpenValue. A date and time without
  // a zone too: what it means is for the caller to say.
  private static IllegalArgumentException refused(Object value) {
    return new IllegalArgumentException("A value of " + value.getClass().getName() + " cannot be sent as JSON. Texts, numbers, booleans, "
        + "instants, durations, dates, UUIDs, open values, bodies, models, byte arrays, and maps and lists of these can.");
  }
}
