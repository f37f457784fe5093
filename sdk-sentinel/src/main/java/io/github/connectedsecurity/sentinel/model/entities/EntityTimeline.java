package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened around an entity. */
public final class EntityTimeline extends JsonModel {
  private EntityTimeline(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityTimeline of(Map<String, Object> json) { return new EntityTimeline(json); }

  /** How much there is, and what failed. */
  public Optional<TimelineMetadata> metaData() { return object("metaData", TimelineMetadata::of); }

  /** The items. */
  public List<TimelineItem> value() { return objects("value", TimelineItem::of); }
}
