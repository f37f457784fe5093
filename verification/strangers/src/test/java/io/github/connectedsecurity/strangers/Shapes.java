package io.github.connectedsecurity.strangers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of JSON trees and their kinds; elements of an array count together. */
final class Shapes {
  /** Where a page has its entities; one without any says nothing of their shape. */
  private static final Set<String> PAGES = Set.of("", "value", "data");

  private Shapes() {}

  /** Kinds by place, such as {@code value[].severity}: text, number, truth, object, list; none for null. */
  static Map<String, Set<String>> of(List<@Nullable Object> trees) {
    Map<String, Set<String>> shape = new TreeMap<>();
    trees.forEach(tree -> collect("", tree, shape));
    return shape;
  }

  /** Where an example has members that all answers lack, or that they have as another kind; below a member that is missing nothing more is told. */
  static Map<String, String> differences(@Nullable Object example, List<@Nullable Object> answers) {
    Map<String, Set<String>> wanted = of(Collections.singletonList(example));
    Map<String, Set<String>> there = of(answers);
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

  /** The entity that a document shows in a {@code value} that no answer has: pages on single entities often do. */
  static @Nullable Object unwrapped(@Nullable Object shown, List<@Nullable Object> answers) {
    boolean there = answers.stream().anyMatch(answer -> answer instanceof Map<?, ?> other && other.containsKey("value"));
    Object value = !there && shown instanceof Map<?, ?> object ? object.get("value") : null;
    Object entity = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
    return entity instanceof Map<?, ?> ? entity : shown;
  }

  /** Of lists of records those that are of an example's type; other answers as they are. */
  static List<@Nullable Object> likes(@Nullable Object example, List<@Nullable Object> answers) {
    if (!(example instanceof Map<?, ?> record) || !record.containsKey("RecordType")) {
      return answers;
    }
    List<@Nullable Object> likes = new ArrayList<>();
    for (Object answer : answers) {
      for (Object one : answer instanceof List<?> list ? list : List.of()) {
        if (one instanceof Map<?, ?> other && Objects.equals(other.get("RecordType"), record.get("RecordType"))) {
          likes.add(one);
        }
      }
    }
    return likes;
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
      if (kinds != null && (kinds.isEmpty() || kinds.equals(Set.of("list")) && !there.containsKey(one + "[]") && !PAGES.contains(one))) {
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
