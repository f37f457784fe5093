package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Any object of the audit trail. The workloads write the same thing in different ways: a number or a text, one object or a list
 * of them, an object or a text that holds it; what is read here takes all of these.
 */
public class AuditObject extends JsonModel {
  /** Creates a view. */
  protected AuditObject(Map<String, Object> json) { super(json); }

  /** Views a parsed object that has no class of its own. */
  @JsonCreator
  public static AuditObject of(Map<String, Object> json) { return new AuditObject(json); }

  /** A text; a number or truth value as the text that it is written as. */
  protected final Optional<String> loose(String name) { return value(name).flatMap(AuditObject::written); }

  /** Texts; a single one counts as a list of one. */
  protected final List<String> looses(String name) { return items(name).flatMap(item -> written(item).stream()).toList(); }

  /** A value of an enumeration that is written as its number or its name. */
  protected final <T extends OpenValue> Optional<T> coded(String name, Function<String, T> constant) { return loose(name).map(constant); }

  /** Values of an enumeration, each written as its number or its name. */
  protected final <T extends OpenValue> List<T> codes(String name, Function<String, T> constant) { return looses(name).stream().map(constant).toList(); }

  /** Objects; a single one counts as a list of one, and what is no object is passed over. */
  protected final <T> List<T> parts(String name, Function<Map<String, Object>, T> view) {
    return items(name).flatMap(item -> object(item).stream()).map(view).toList();
  }

  /** Objects that may each be written as a text of JSON; texts that are none are passed over. */
  protected final <T> List<T> embedded(String name, Function<Map<String, Object>, T> view) {
    return items(name).map(AuditObject::opened).flatMap(AuditObject::spread).flatMap(item -> object(item).stream()).map(view).toList();
  }

  private Stream<?> items(String name) { return spread(value(name).orElse(List.of())); }

  private static Stream<?> spread(Object value) { return value instanceof List<?> list ? list.stream().filter(item -> item != null) : Stream.of(value); }

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

  private static Optional<String> written(@Nullable Object value) {
    boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
    return plain ? Optional.of(String.valueOf(value)) : Optional.empty();
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static Optional<Map<String, Object>> object(Object value) {
    return value instanceof Map ? Optional.of((Map<String, Object>) value) : Optional.empty();
  }
}
