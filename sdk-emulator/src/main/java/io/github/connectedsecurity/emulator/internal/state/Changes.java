package io.github.connectedsecurity.emulator.internal.state;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every change leaves behind on an alert or incident. */
public final class Changes {
  private final CloudState state;

  /** Changes by this tenant's clock. */
  public Changes(CloudState state) { this.state = state; }

  /** The entity with other values, and with a later time of its last update than before. */
  public Map<String, Object> apply(Map<String, Object> entity, Map<String, ?> values) {
    Map<String, Object> changed = new LinkedHashMap<>(entity);
    changed.putAll(values);
    Instant previous = Times.read(entity.get("lastUpdateDateTime")).orElse(Instant.EPOCH);
    changed.put("lastUpdateDateTime", Times.write(Times.after(previous, state.clock().instant())));
    return changed;
  }

  /** The entity with one more comment. */
  public Map<String, Object> comment(Map<String, Object> entity, String author, String text) {
    Map<String, Object> comment = new LinkedHashMap<>();
    comment.put("comment", text);
    comment.put("createdByDisplayName", author);
    comment.put("createdDateTime", now());
    List<Object> comments = new ArrayList<>(Trees.list(entity.get("comments")));
    comments.add(comment);
    return apply(entity, Map.of("comments", comments));
  }

  /** The time, as the service writes it. */
  public String now() { return Times.write(state.clock().instant()); }
}
