package io.github.connectedsecurity.core.testing;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object that remembers which members it was asked for. */
public final class RecordingMap extends AbstractMap<String, Object> {
  private final Map<String, Object> members;
  private final Set<String> asked = new LinkedHashSet<>();

  /** Records over these members. */
  public RecordingMap(Map<String, Object> members) { this.members = members; }

  /** The members asked for since the last {@link #forget()}, in the order of the first question. */
  public List<String> asked() { return List.copyOf(asked); }

  /** Starts a new record. */
  public void forget() { asked.clear(); }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    asked.add(String.valueOf(name));
    return members.get(name);
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    asked.add(String.valueOf(name));
    return members.containsKey(name);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() { return members.entrySet(); }
}
