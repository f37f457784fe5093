package io.github.connectedsecurity.mip;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Single results, which the services hand out bare, and in the samples of their pages also inside {@code value}. */
final class Wrapped {
  private Wrapped() {}

  /** The same view, of what is inside {@code value} when an object or a list of one object is there. */
  static <T> Function<Map<String, Object>, T> in(Function<Map<String, Object>, T> view) { return json -> view.apply(inner(json)); }

  @SuppressWarnings("unchecked") // parsed JSON has text keys only
  private static Map<String, Object> inner(Map<String, Object> json) {
    Object value = json.get("value");
    Object first = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
    return first instanceof Map ? (Map<String, Object>) first : json;
  }
}
