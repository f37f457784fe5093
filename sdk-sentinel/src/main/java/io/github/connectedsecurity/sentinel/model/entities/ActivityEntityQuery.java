package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Tells many events of an entity as one. */
public final class ActivityEntityQuery extends EntityQuery {
  private ActivityEntityQuery(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityEntityQuery of(Map<String, Object> json) { return new ActivityEntityQuery(json); }

  /** What is told of which events. */
  public ActivityEntityQueryProperties properties() { return properties(ActivityEntityQueryProperties::of); }
}
