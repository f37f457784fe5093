package io.github.connectedsecurity.emulator.internal.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * One collection of the cloud: immutable JSON objects by id. Besides those that it holds there may be a {@link Source} of many more;
 * of these it holds only what was changed. Callers hold the cloud's lock.
 */
public final class Entities {
  private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
  private final Map<Object, Object> derived = new HashMap<>();
  private final List<Watcher> watchers = new ArrayList<>();
  private @Nullable List<Map<String, Object>> all;
  private Optional<Source> source = Optional.empty();
  private int changedOfSource;

  /** Hears of what comes and of what becomes another, but not of what a tenant begins with. */
  public interface Watcher {
    /** {@code before} is empty for what is new. */
    void changed(Optional<Map<String, Object>> before, Map<String, Object> after);
  }

  /** Adds a source of many more, for good. */
  public void add(Source many) { source = Optional.of(many); }

  /** Tells this one, too, from now on. */
  public void watch(Watcher one) { watchers.add(one); }

  /** Tells this one, too, of each that is new from now on. */
  public void watchNew(Consumer<Map<String, Object>> one) {
    watch((before, after) -> {
      if (before.isEmpty()) {
        one.accept(after);
      }
    });
  }

  /** The source of many more. */
  public Optional<Source> source() { return source; }

  /** Every entity that is held, in the order in which they came; stays as it is when the collection changes. */
  public List<Map<String, Object>> all() {
    List<Map<String, Object>> known = all;
    if (known == null) {
      known = List.copyOf(byId.values());
      all = known;
    }
    return known;
  }

  /** Finds by exact id. */
  public Optional<Map<String, Object>> find(String id) {
    Map<String, Object> held = byId.get(id);
    return held != null ? Optional.of(held) : source.flatMap(many -> number(id).stream().mapToObj(many::make).findFirst());
  }

  /** Stores an entity, in place of the one with its id. */
  public void put(Map<String, Object> entity) {
    Optional<Map<String, Object>> before = watchers.isEmpty() ? Optional.empty() : find(String.valueOf(entity.get("id")));
    store(entity);
    watchers.forEach(one -> one.changed(before, entity));
  }

  private void store(Map<String, Object> entity) {
    String id = String.valueOf(entity.get("id"));
    Map<String, Object> before = byId.put(id, Collections.unmodifiableMap(new LinkedHashMap<>(entity)));
    changedOfSource += before == null && isOfSource(id) ? 1 : 0;
    changed();
  }

  /** Forgets what there was, changes of the source included, and stores these. */
  public void replaceAll(List<Map<String, Object>> entities) {
    byId.clear();
    changedOfSource = 0;
    entities.forEach(this::store);
    changed();
  }

  /** How many there are, the source's included. */
  public int size() { return byId.size() - changedOfSource + source.map(Source::size).orElse(0); }

  /**
   * What follows from all entities that are held, such as an order of them; made when it is asked for and kept until something changes.
   *
   * @param key equal for what is made alike
   */
  @SuppressWarnings("unchecked") // the key stands for one way of making, and so for one type
  public <T> T derived(Object key, Function<List<Map<String, Object>>, T> make) {
    return (T) derived.computeIfAbsent(key, any -> make.apply(all()));
  }

  /** Whether the source has this id; if it is held, too, that is its changed form. */
  public boolean isOfSource(String id) { return number(id).isPresent(); }

  /** The source's entities as they are now, by their time, up or down, from a time on or all; made one by one. */
  public Stream<Map<String, Object>> walk(boolean down, Optional<Instant> from) {
    if (source.isEmpty()) {
      return Stream.empty();
    }
    Source many = source.get();
    Iterator<Integer> numbers = from.map(time -> Walk.from(many, down, time)).orElseGet(() -> Walk.all(many, down));
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(numbers, Spliterator.ORDERED), false).map(number -> {
      Map<String, Object> made = many.make(number);
      return changedOfSource == 0 ? made : byId.getOrDefault(String.valueOf(made.get("id")), made);
    });
  }

  private OptionalInt number(String id) { return source.map(many -> many.number(id)).orElseGet(OptionalInt::empty); }

  private void changed() {
    all = null;
    derived.clear();
  }
}
