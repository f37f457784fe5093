package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.Map;

/** Members that the service always sends, even where nothing was set; {@code whole.json} has them by kind. */
final class Whole {
  /** At the end of a name in the table: an object that is only completed where there is one. */
  private static final String WHERE_SET = ".";

  private static final Map<String, Object> TABLE = Trees.resource(Whole.class, "whole.json");

  private Whole() {}

  /** An entity with all that its kind has. */
  static Map<String, Object> of(String kind, Map<String, Object> entity) { return completed(entity, Trees.object(TABLE.get(kind))); }

  private static Map<String, Object> completed(Map<String, Object> entity, Map<String, Object> always) {
    Map<String, Object> whole = new LinkedHashMap<>(entity);
    always.forEach((name, value) -> {
      String member = name.replace(WHERE_SET, "");
      if (whole.get(member) instanceof Map<?, ?> set) {
        whole.put(member, completed(Trees.object(set), Trees.object(value)));
      } else if (!name.endsWith(WHERE_SET) && !whole.containsKey(member)) {
        whole.put(member, value instanceof Map<?, ?> object ? completed(Map.of(), Trees.object(object)) : value);
      }
    });
    return whole;
  }
}
