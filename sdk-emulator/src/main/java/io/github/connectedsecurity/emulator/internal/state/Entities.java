package io.github.connectedsecurity.emulator.internal.state;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One collection of the cloud: immutable JSON objects by id. Callers hold the cloud's lock. */
public final class Entities {
  private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
  private final Map<Object, Object> derived = new HashMap<>();
  private @Nullable List<Map<String, Object>> all;

  /** Every entity, in the order in which they came; stays as it is when the collection changes. */
  public List<Map<String, Object>> all() {
    List<Map<String, Object>> known = all;
    if (known == null) {
      known = List.copyOf(byId.values());
      all = known;
    }
    return known;
  }

  /** Finds by exact id. */
  public Optional<Map<String, Object>> find(String id) { return Optional.ofNullable(byId.get(id)); }

  /** Stores an entity, in place of the one with its id. */
  public void put(Map<String, Object> entity) {
    byId.put(String.valueOf(entity.get("id")), Collections.unmodifiableMap(new LinkedHashMap<>(entity)));
    changed();
  }

  /** Forgets what there was and stores these. */
  public void replaceAll(List<Map<String, Object>> entities) {
    byId.clear();
    entities.forEach(this::put);
    changed();
  }

  /** How many there are. */
  public int size() { return byId.size(); }

  /**
   * What follows from all entities, such as an order of them; made when it is asked for and kept until something changes.
   *
   * @param key equal for what is made alike
   */
  @SuppressWarnings("unchecked") // the key stands for one way of making, and so for one type
  public <T> T derived(Object key, Function<List<Map<String, Object>>, T> make) {
    return (T) derived.computeIfAbsent(key, any -> make.apply(all()));
  }

  private void changed() {
    all = null;
    derived.clear();
  }
}
