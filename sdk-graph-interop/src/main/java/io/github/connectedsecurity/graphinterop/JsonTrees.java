package io.github.connectedsecurity.graphinterop;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares and merges JSON as maps, lists and plain values. */
final class JsonTrees {
  private JsonTrees() {}

  /** The original with the changes between two states of its copy. */
  static Map<String, Object> merge(Map<String, Object> original, Map<String, Object> before, Map<String, Object> after) {
    Map<String, @Nullable Object> merged = new LinkedHashMap<>(original);
    before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(merged::remove);
    after.forEach((name, now) -> {
      if (!Objects.equals(now, before.get(name))) {
        merged.put(name, merged(original.get(name), before.get(name), now));
      }
    });
    return map(merged);
  }

  private static @Nullable Object merged(@Nullable Object original, @Nullable Object before, @Nullable Object after) {
    if (original instanceof Map<?, ?> && before instanceof Map<?, ?> && after instanceof Map<?, ?>) {
      return merge(map(original), map(before), map(after));
    }
    if (original instanceof List<?> first && before instanceof List<?> second && after instanceof List<?> third && first.size() == second.size()) {
      return mergedList(first, second, third);
    }
    return after;
  }

  /** Items have no names: one that was there before is the original's of that place, and where none came or went, one that differs is its change. */
  private static List<@Nullable Object> mergedList(List<?> original, List<?> before, List<?> after) {
    List<@Nullable Object> merged = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Object now = after.get(i);
      int place = i < before.size() && Objects.equals(now, before.get(i)) ? i : before.indexOf(now);
      if (place >= 0) {
        merged.add(original.get(place));
      } else {
        merged.add(after.size() == before.size() ? merged(original.get(i), before.get(i), now) : now);
      }
    }
    return merged;
  }

  /** The paths at which the original has something that the copy has not. */
  static List<String> lost(Map<String, Object> original, Map<String, Object> copy) {
    List<String> paths = new ArrayList<>();
    lost("$", original, copy, paths);
    return List.copyOf(paths);
  }

  private static void lost(String path, @Nullable Object original, @Nullable Object copy, List<String> paths) {
    if (original instanceof Map<?, ?> && copy instanceof Map<?, ?>) {
      map(original).forEach((name, value) -> lost(path + "." + name, value, map(copy).get(name), paths));
    } else if (original instanceof List<?> one && copy instanceof List<?> other && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        lost(path + "[" + i + "]", one.get(i), other.get(i), paths);
      }
    } else if (original != null && !isSame(original, copy)) {
      paths.add(path);
    }
  }

  private static boolean isSame(Object original, @Nullable Object copy) {
    if (original instanceof Number && copy instanceof Number) {
      return new BigDecimal(original.toString()).compareTo(new BigDecimal(copy.toString())) == 0;
    }
    return original.equals(copy) || original instanceof String one && copy instanceof String other && (one.equalsIgnoreCase(other) || isSameTime(one, other));
  }

  private static boolean isSameTime(String one, String other) {
    try {
      return OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
    } catch (DateTimeException e) {
      return false;
    }
  }

  @SuppressWarnings("unchecked") // JSON objects have text keys only
  private static Map<String, Object> map(Object value) { return (Map<String, Object>) value; }
}
