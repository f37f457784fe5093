package io.github.connectedsecurity.defender.internal;

import io.github.connectedsecurity.core.json.Json;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object whose members are found in any letter case, because the service spells them now {@code machineId} and now
 * {@code MachineId}. A member spelled exactly as asked goes first; what is written back is spelled as it came.
 */
public final class AnyCase extends AbstractMap<String, Object> {
  private final Map<String, Object> json;

  private AnyCase(Map<String, Object> json) { this.json = json; }

  /** The same object, found in any letter case. Maps of the JDK, which others may change, are copied first. */
  public static Map<String, Object> of(Map<String, Object> json) {
    if (json instanceof AnyCase) {
      return json;
    }
    return new AnyCase(json.getClass().getName().startsWith("java.util.") ? Json.object(Json.bytes(json)) : json);
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    Object exact = json.get(name);
    if (exact != null || !(name instanceof String text) || json.containsKey(name)) {
      return exact;
    }
    for (Map.Entry<String, Object> member : json.entrySet()) {
      if (member.getKey().equalsIgnoreCase(text)) {
        return member.getValue();
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return json.containsKey(name) || name instanceof String text && json.keySet().stream().anyMatch(text::equalsIgnoreCase);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() { return json.entrySet(); }

  @Override
  public int size() { return json.size(); }
}
