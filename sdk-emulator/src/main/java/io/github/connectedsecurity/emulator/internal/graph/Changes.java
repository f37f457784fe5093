package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every change leaves behind on an entity. */
final class Changes {
  private final CloudState state;

  Changes(CloudState state) { this.state = state; }

  /** The entity with other values, and with a later time of its last update than before. */
  Map<String, Object> apply(Map<String, Object> entity, Map<String, ?> values) {
    Map<String, Object> changed = new LinkedHashMap<>(entity);
    changed.putAll(values);
    changed.put("lastUpdateDateTime", Times.write(Times.after(previous(entity), state.clock().instant())));
    return changed;
  }

  /** The entity with one more comment. */
  Map<String, Object> comment(Map<String, Object> entity, String author, String text) {
    Map<String, Object> comment = new LinkedHashMap<>();
    comment.put("comment", text);
    comment.put("createdByDisplayName", author);
    comment.put("createdDateTime", now());
    List<@Nullable Object> comments = EntitySet.members(entity, "comments");
    comments.add(comment);
    return apply(entity, Map.of("comments", comments));
  }

  /** The time, as the service writes it. */
  String now() { return Times.write(state.clock().instant()); }

  private static Instant previous(Map<String, Object> entity) {
    try {
      return entity.get("lastUpdateDateTime") instanceof String text ? OffsetDateTime.parse(text).toInstant() : Instant.EPOCH;
    } catch (DateTimeException e) {
      return Instant.EPOCH; // a loaded document may hold anything there
    }
  }
}
