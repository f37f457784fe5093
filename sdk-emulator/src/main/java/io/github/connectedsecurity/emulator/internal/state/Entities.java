package io.github.connectedsecurity.emulator.internal.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One collection of the cloud: immutable JSON objects by id. Callers hold the cloud's lock. */
public final class Entities {
  private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();

  /** Every entity, in the order in which they came. */
  public List<Map<String, Object>> all() { return new ArrayList<>(byId.values()); }

  /** Finds by exact id. */
  public Optional<Map<String, Object>> find(String id) { return Optional.ofNullable(byId.get(id)); }

  /** Stores an entity, in place of the one with its id. */
  public void put(Map<String, Object> entity) { byId.put(String.valueOf(entity.get("id")), Collections.unmodifiableMap(new LinkedHashMap<>(entity))); }

  /** Forgets what there was and stores these. */
  public void replaceAll(List<Map<String, Object>> entities) {
    byId.clear();
    entities.forEach(this::put);
  }

  /** How many there are. */
  public int size() { return byId.size(); }
}
