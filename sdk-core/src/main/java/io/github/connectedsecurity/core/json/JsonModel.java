package io.github.connectedsecurity.core.json;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.internal.json.JsonParsing;
import io.github.connectedsecurity.core.internal.json.PlainValues;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The base of everything read: an immutable view over parsed JSON. Nothing that the service sent is lost: unknown members,
 * unknown values and explicit nulls stay reachable through {@link #raw()}. A value of an unexpected kind fails only the
 * accessor that reads it, with an {@link InvalidDataException} that names its path.
 */
public abstract class JsonModel {
  private static final int LONGEST_NUMBER = 400; // reading digits takes time by their square
  private static final Map<String, Double> SPECIAL_NUMBERS =
      Map.of("NaN", Double.NaN, "INF", Double.POSITIVE_INFINITY, "-INF", Double.NEGATIVE_INFINITY);

  private final Map<String, Object> json;

  /** Creates a view. Parsed JSON is kept as it is; maps of the JDK, which others may change, are copied. */
  protected JsonModel(Map<String, Object> json) { this.json = PlainValues.owned(json); }

  /** The whole object as received: maps, lists, texts, booleans, exact numbers and nulls. */
  @JsonValue
  public final Map<String, Object> raw() { return json; }

  /** The whole object as JSON text. */
  public final String toJson() { return Json.write(json); }

  /** Two models are equal when their types and their JSON are. */
  @Override
  @SuppressWarnings("EqualsGetClass") // the same JSON seen as another type is another model
  public final boolean equals(@Nullable Object other) {
    return this == other || other != null && getClass() == other.getClass() && json.equals(((JsonModel) other).json);
  }

  @Override
  public final int hashCode() { return json.hashCode(); }

  /** Names the type and the id only: the rest may be personal data. */
  @Override
  public final String toString() { return getClass().getSimpleName() + (json.get("id") instanceof String id ? "[" + id + "]" : ""); }

  /** The last part of the object's {@code @odata.type} in lower case; empty when there is none. */
  protected static String typeName(Map<String, Object> json) { return typeName(json, "@odata.type"); }

  /**
   * The last part of a type's name in lower case; empty when there is none. For families that other members tell apart, such as
   * {@code kind} or {@code $type} (whose assembly, behind a comma, is no part of the name).
   */
  protected static String typeName(Map<String, Object> json, String member) {
    if (!(json.get(member) instanceof String full)) {
      return "";
    }
    String name = full.indexOf(',') < 0 ? full : full.substring(0, full.indexOf(','));
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('#')) + 1).strip().toLowerCase(Locale.ROOT);
  }

  /** A text that the service always sends. */
  protected final String required(String name) { return text(name).orElseThrow(() -> odd(name, "a text", json.get(name))); }

  /** A text. */
  protected final Optional<String> text(String name) { return scalar(name, String.class, "a text"); }

  /** A list of texts. */
  protected final List<String> texts(String name) {
    return items(name, "a text", item -> item instanceof String text ? Optional.of(text) : Optional.empty());
  }

  /** A text of an open enumeration. */
  protected final <T extends OpenValue> Optional<T> open(String name, Function<String, T> constant) { return text(name).map(constant); }

  /** A list of texts of an open enumeration. */
  protected final <T extends OpenValue> List<T> opens(String name, Function<String, T> constant) {
    return texts(name).stream().map(constant).toList();
  }

  /** A set of flags written as one text with commas. */
  protected final <T extends OpenValue> List<T> flags(String name, Function<String, T> constant) {
    Stream<String> flags = Arrays.stream(text(name).orElse("").split(",", -1));
    return flags.map(String::strip).filter(flag -> !flag.isEmpty()).map(constant).toList();
  }

  /** A point in time; without a zone it is UTC, and the service's "not set" of the year 1 is absent. */
  protected final Optional<Instant> instant(String name) {
    return text(name).flatMap(text -> read(name, text, "a date and time", JsonTimes::instant));
  }

  /** A point in time sent as milliseconds since 1970; also read from a text, of digits or as in {@link #instant}. */
  protected final Optional<Instant> epochMillis(String name) {
    boolean written = json.get(name) instanceof String text && text.indexOf(':') >= 0;
    return written ? instant(name) : int64(name).map(Instant::ofEpochMilli);
  }

  /** A calendar day, as written in a date or in a date and time. */
  protected final Optional<LocalDate> date(String name) { return text(name).flatMap(text -> read(name, text, "a date", JsonTimes::date)); }

  /** A length of time, in ISO 8601 form or in .NET's ({@code 1.02:03:04.5}). */
  protected final Optional<Duration> duration(String name) { return text(name).flatMap(text -> read(name, text, "a duration", JsonTimes::duration)); }

  /** A truth value; also read from the texts {@code "true"} and {@code "false"}, which some services send. */
  protected final Optional<Boolean> bool(String name) {
    String text = json.get(name) instanceof String written ? written.strip() : "?";
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return Optional.of(Boolean.valueOf(text));
    }
    return text.isEmpty() ? Optional.empty() : scalar(name, Boolean.class, "a boolean");
  }

  /** A whole number of 32 bits. */
  protected final Optional<Integer> int32(String name) {
    return decimal(name).flatMap(value -> read(name, value, "a whole number of 32 bits", number -> Optional.of(number.intValueExact())));
  }

  /** A whole number of 64 bits. */
  protected final Optional<Long> int64(String name) {
    return decimal(name).flatMap(value -> read(name, value, "a whole number of 64 bits", number -> Optional.of(number.longValueExact())));
  }

  /** A number, as near as a double comes; also the texts {@code NaN}, {@code INF} and {@code -INF}. */
  protected final Optional<Double> number(String name) {
    Double special = json.get(name) instanceof String text ? SPECIAL_NUMBERS.get(text) : null;
    return special != null ? Optional.of(special) : decimal(name).map(BigDecimal::doubleValue);
  }

  /** A number, exact; also read from a text that is a number. */
  protected final Optional<BigDecimal> decimal(String name) {
    Object value = json.get(name);
    if (value == null || value instanceof String text && text.isBlank()) {
      return Optional.empty();
    }
    if (value instanceof Number || value instanceof String text && text.length() <= LONGEST_NUMBER) {
      return read(name, value, "a number", number -> Optional.of(new BigDecimal(number.toString().strip())));
    }
    throw odd(name, "a number", value);
  }

  /** A nested object. */
  protected final <T> Optional<T> object(String name, Function<Map<String, Object>, T> view) {
    Object value = json.get(name);
    return value == null ? Optional.empty() : Optional.of(view.apply(asMap(name, value)));
  }

  /** A list of nested objects; nulls in it are passed over. */
  protected final <T> List<T> objects(String name, Function<Map<String, Object>, T> view) {
    return items(name, "an object", item -> item instanceof Map ? Optional.of(view.apply(asMap(name, item))) : Optional.empty());
  }

  /** An open dictionary; empty when absent. */
  protected final Map<String, Object> bag(String name) {
    Object value = json.get(name);
    return value == null ? Map.of() : asMap(name, value);
  }

  /** A value of any kind. */
  protected final Optional<Object> value(String name) { return Optional.ofNullable(json.get(name)); }

  private <T> Optional<T> scalar(String name, Class<T> type, String kind) {
    Object value = json.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (type.isInstance(value)) {
      return Optional.of(type.cast(value));
    }
    throw odd(name, kind, value);
  }

  private <T> List<T> items(String name, String kind, Function<Object, Optional<T>> read) {
    Object value = json.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw odd(name, "a list", value);
    }
    List<T> items = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      Object item = list.get(i);
      if (item != null) {
        int index = i;
        items.add(read.apply(item).orElseThrow(() -> odd(name + "[" + index + "]", kind, item)));
      }
    }
    return List.copyOf(items);
  }

  private <V, T> Optional<T> read(String name, V value, String kind, Function<V, Optional<T>> reader) {
    try {
      return reader.apply(value);
    } catch (RuntimeException e) {
      throw odd(name, kind, value); // without its cause: that quotes the value
    }
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private Map<String, Object> asMap(String name, Object value) {
    if (value instanceof Map) {
      return (Map<String, Object>) value;
    }
    throw odd(name, "an object", value);
  }

  private InvalidDataException odd(String name, String expected, @Nullable Object value) {
    // The value itself stays out of the message: it may be personal data.
    return new InvalidDataException("Expected " + expected + " at $." + name + " of " + this + ", found "
        + (value instanceof String ? "another text" : JsonParsing.kind(value)) + ".");
  }
}
