package io.github.connectedsecurity.emulator.internal.arm;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.Later;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A provider's resources: immutable objects by id, whose case does not count. Callers hold the cloud's lock. */
public final class Store {
  private final Map<String, Stored> resources = new LinkedHashMap<>();
  private final Later first = new Later();

  /** A resource and its type. */
  private record Stored(String type, Map<String, Object> json) {
    String id() { return String.valueOf(json.get("id")); }
  }

  /**
   * Forgets everything.
   *
   * @param beginning stores what there is at the start; it is run when somebody first asks
   */
  public void begin(Runnable beginning) {
    resources.clear();
    first.plan(beginning);
  }

  /** How many there are. */
  public int count() { return byId().size(); }

  /** How many there are of each type. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    byId().values().forEach(stored -> counts.merge(stored.type, 1, Integer::sum));
    return counts;
  }

  /** Stores a resource in place of the one with its id. */
  public void put(String type, Map<String, Object> json) {
    Stored stored = new Stored(type, Collections.unmodifiableMap(new LinkedHashMap<>(json)));
    byId().put(stored.id().toLowerCase(Locale.ROOT), stored);
  }

  /** Finds by id. */
  public Optional<Map<String, Object>> find(String id) { return Optional.ofNullable(byId().get(id.toLowerCase(Locale.ROOT))).map(Stored::json); }

  /** Finds what is kept in a region, which a subscription reaches though it stands in a group. */
  public Optional<Map<String, Object>> findRegional(ArmPath path, String type) {
    String end = path.id().substring(path.scope().length()).toLowerCase(Locale.ROOT);
    return byId().values().stream().filter(stored -> stored.type.equals(type))
        .filter(stored -> stored.id().toLowerCase(Locale.ROOT).startsWith(path.scope().toLowerCase(Locale.ROOT) + "/"))
        .filter(stored -> stored.id().toLowerCase(Locale.ROOT).endsWith(end)).map(Stored::json).findFirst();
  }

  /** The resources of a type that a collection holds. */
  public List<Map<String, Object>> list(String type, ArmPath collection) {
    return byId().values().stream().filter(stored -> stored.type.equals(type) && collection.holds(stored.id())).map(Stored::json).toList();
  }

  /** Forgets a resource; false when there was none. */
  public boolean remove(String id) { return byId().remove(id.toLowerCase(Locale.ROOT)) != null; }

  /** Forgets resources of a type by the end of their ids. */
  public void removeAll(String type, String scope, String end) {
    byId().values().removeIf(stored -> stored.type.equals(type) && stored.id().toLowerCase(Locale.ROOT).startsWith(scope.toLowerCase(Locale.ROOT))
        && stored.id().toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT)));
  }

  /** A copy with another member. */
  public static Map<String, Object> with(Map<String, Object> json, String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(json);
    changed.put(name, value);
    return changed;
  }

  /** A copy with another property. */
  public static Map<String, Object> withProperty(Map<String, Object> json, String name, Object value) {
    return with(json, "properties", with(Trees.object(json.get("properties")), name, value));
  }

  private Map<String, Stored> byId() {
    first.now();
    return resources;
  }
}
