package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How many items of one kind there are. */
public final class TimelineCount extends JsonModel {
  private TimelineCount(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TimelineCount of(Map<String, Object> json) { return new TimelineCount(json); }

  /** Their number. */
  public Optional<Integer> count() { return int32("count"); }

  /** The kind that was counted. */
  public Optional<TimelineKind> kind() { return open("kind", TimelineKind::of); }
}
