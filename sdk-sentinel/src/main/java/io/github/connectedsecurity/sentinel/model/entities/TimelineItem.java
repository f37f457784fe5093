package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that happened around an entity. Those of a kind unknown here stay of this class. */
public class TimelineItem extends JsonModel {
  TimelineItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static TimelineItem of(Map<String, Object> json) { return TimelineItemTypes.named(typeName(json, "kind")).apply(json); }

  /** What it is. */
  public Optional<TimelineKind> kind() { return open("kind", TimelineKind::of); }
}
