package io.github.connectedsecurity.strangers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of JSON trees and their kinds; elements of an array count together. */
final class Shapes {
  private Shapes() {}

  /** Kinds by place, such as {@code value[].severity}: text, number, truth, object, list; none for null. */
  static Map<String, Set<String>> of(@Nullable Object tree) {
    Map<String, Set<String>> shape = new TreeMap<>();
    collect("", tree, shape);
    return shape;
  }

  /** Where an example has members that an answer lacks, or that it has as another kind; below a member that is missing nothing more is told. */
  static Map<String, String> differences(@Nullable Object example, @Nullable Object answer) {
    Map<String, Set<String>> wanted = of(example);
    Map<String, Set<String>> there = of(answer);
    Map<String, String> found = new LinkedHashMap<>();
    wanted.forEach((place, kinds) -> {
      Set<String> has = there.get(place);
      boolean below = found.keySet().stream().anyMatch(missing -> place.startsWith(missing + ".") || place.startsWith(missing + "[]"));
      if (has == null && !below && !isEmptyAbove(place, there)) {
        found.put(place, "missing");
      } else if (has != null && !has.isEmpty() && !has.containsAll(kinds)) {
        found.put(place, "is " + has + ", not " + kinds);
      }
    });
    return found;
  }

  /** Whether the nearest list above has no elements, or the nearest member above is null: then nothing can be said. */
  private static boolean isEmptyAbove(String place, Map<String, Set<String>> there) {
    List<String> above = new ArrayList<>();
    for (int i = 0; i < place.length(); i++) {
      if (place.charAt(i) == '.' || place.startsWith("[]", i)) {
        above.add(place.substring(0, i));
      }
    }
    for (String one : above) {
      Set<String> kinds = there.get(one);
      if (kinds != null && (kinds.isEmpty() || kinds.equals(Set.of("list")) && !there.containsKey(one + "[]"))) {
        return true;
      }
    }
    return false;
  }

  private static void collect(String place, @Nullable Object tree, Map<String, Set<String>> shape) {
    Set<String> kinds = shape.computeIfAbsent(place, at -> new TreeSet<>());
    if (tree instanceof Map<?, ?> object) {
      kinds.add("object");
      object.forEach((name, value) -> {
        if (!String.valueOf(name).startsWith("@")) {
          collect(place.isEmpty() ? String.valueOf(name) : place + "." + name, value, shape);
        }
      });
    } else if (tree instanceof List<?> list) {
      kinds.add("list");
      list.forEach(element -> collect(place + "[]", element, shape));
    } else if (tree instanceof Number) {
      kinds.add("number");
    } else if (tree != null) {
      kinds.add(tree instanceof Boolean ? "truth" : "text");
    }
  }
}
