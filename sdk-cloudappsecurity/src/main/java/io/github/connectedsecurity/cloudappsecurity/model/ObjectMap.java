package io.github.connectedsecurity.cloudappsecurity.model;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Views the values of a map, in its order. */
final class ObjectMap {
  private ObjectMap() {}

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  static <T> Map<String, T> of(String member, Map<String, Object> values, Function<Map<String, Object>, T> view) {
    Map<String, T> views = new LinkedHashMap<>();
    values.forEach((name, value) -> {
      if (value instanceof Map) {
        views.put(name, view.apply((Map<String, Object>) value));
      } else if (value != null) {
        throw new InvalidDataException("Expected an object or null at $." + member + "." + name + ", found something else.");
      }
    });
    return Collections.unmodifiableMap(views);
  }
}
