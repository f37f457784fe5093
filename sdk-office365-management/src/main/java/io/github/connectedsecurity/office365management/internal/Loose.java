package io.github.connectedsecurity.office365management.internal;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads what the workloads write in different ways: a number or a text, one object or a list of them, an object or a text that
 * holds it as JSON.
 */
public final class Loose {
  private Loose() {}

  /** A text; a number or truth value as the text that it is written as. */
  public static Optional<String> text(Optional<Object> value) { return value.flatMap(Loose::written); }

  /** Texts; a single one counts as a list of one. */
  public static List<String> texts(Optional<Object> value) { return items(value).flatMap(item -> written(item).stream()).toList(); }

  /** Objects; a single one counts as a list of one, and what is no object is passed over. */
  public static <T> List<T> objects(Optional<Object> value, Function<Map<String, Object>, T> view) {
    return items(value).flatMap(item -> object(item).stream()).map(view).toList();
  }

  /** Objects that may each be written as a text of JSON; texts that are none are passed over. */
  public static <T> List<T> embedded(Optional<Object> value, Function<Map<String, Object>, T> view) {
    return items(value).map(Loose::opened).flatMap(Loose::spread).flatMap(item -> object(item).stream()).map(view).toList();
  }

  private static Stream<Object> items(Optional<Object> value) { return value.stream().flatMap(Loose::spread); }

  private static Stream<Object> spread(Object value) {
    return value instanceof List<?> list ? list.stream().filter(item -> item != null).map(Object.class::cast) : Stream.of(value);
  }

  private static Object opened(Object item) {
    if (item instanceof String text && (text.stripLeading().startsWith("{") || text.stripLeading().startsWith("["))) {
      try {
        Object parsed = Json.parse(text);
        return parsed == null ? text : parsed;
      } catch (InvalidDataException e) {
        return text;
      }
    }
    return item;
  }

  private static Optional<String> written(Object value) {
    boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
    return plain ? Optional.of(String.valueOf(value)) : Optional.empty();
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Optional<Map<String, Object>> object(Object value) {
    return value instanceof Map ? Optional.of((Map<String, Object>) value) : Optional.empty();
  }
}
