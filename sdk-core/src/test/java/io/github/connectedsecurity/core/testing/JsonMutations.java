package io.github.connectedsecurity.core.testing;

import io.github.connectedsecurity.core.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes JSON trees at random, but repeatably, as a service that moves on (or errs) would. */
public final class JsonMutations {
  /** What was done to a value. */
  public enum Kind {
    /** A member that no schema knows was put in. */
    ADDED,
    /** The value became an explicit null. */
    NULLED,
    /** The text became another one, as a new member of an enumeration would. */
    REPLACED,
    /** The value became one of another JSON kind. */
    ODD
  }

  /**
   * A changed tree.
   *
   * @param tree the tree, as the parser would make it
   * @param changes what was done, by JSON path
   * @param places the JSON path of every object of the tree, by identity
   */
  public record Mutated(Map<String, Object> tree, Map<String, Kind> changes, IdentityHashMap<Object, String> places) {
    /** What was done at a path, if anything was. */
    public boolean is(String path, Kind kind) { return changes.get(path) == kind; }
  }

  private final Random random;
  private final int percent;
  private final Map<String, Kind> changes = new LinkedHashMap<>();

  private JsonMutations(long seed, int percent) {
    random = new Random(seed);
    this.percent = percent;
  }

  /** Changes about that many of a hundred values; the same seed does the same. */
  public static Mutated mutate(Map<String, Object> tree, long seed, int percent) {
    JsonMutations mutations = new JsonMutations(seed, percent);
    Map<String, Object> changed = Json.object(Json.write(mutations.object("$", tree)));
    IdentityHashMap<Object, String> places = new IdentityHashMap<>();
    place("$", changed, places);
    return new Mutated(changed, Collections.unmodifiableMap(mutations.changes), places);
  }

  private Map<String, @Nullable Object> object(String path, Map<?, ?> object) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    object.forEach((name, value) -> changed.put((String) name, value(path + "." + name, value)));
    if (random.nextInt(100) < 2 * percent) {
      String name = "tomorrows" + random.nextInt(1000);
      changes.put(path + "." + name, Kind.ADDED);
      changed.put(name, List.of(Map.of("kind", name), random.nextLong()));
    }
    return changed;
  }

  private @Nullable Object value(String path, @Nullable Object value) {
    if (random.nextInt(100) < percent) {
      Kind kind = Kind.values()[1 + random.nextInt(3)];
      if (kind == Kind.NULLED || kind == Kind.REPLACED && value instanceof String || kind == Kind.ODD && value != null) {
        changes.put(path, kind);
        return kind == Kind.NULLED ? null : kind == Kind.REPLACED ? "tomorrowsValue" + random.nextInt(1000) : odd(value);
      }
    }
    if (value instanceof Map<?, ?> object) {
      return object(path, object);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> changed = new ArrayList<>();
      list.forEach(item -> changed.add(value(path + "[" + changed.size() + "]", item)));
      return changed;
    }
    return value;
  }

  private Object odd(@Nullable Object value) {
    if (value instanceof Map || value instanceof List) {
      return "odd";
    }
    return random.nextBoolean() ? Map.of("odd", true) : List.of(7L);
  }

  private static void place(String path, @Nullable Object value, IdentityHashMap<Object, String> places) {
    if (value instanceof Map<?, ?> object) {
      places.put(object, path);
      object.forEach((name, member) -> place(path + "." + name, member, places));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        place(path + "[" + i + "]", list.get(i), places);
      }
    }
  }
}
