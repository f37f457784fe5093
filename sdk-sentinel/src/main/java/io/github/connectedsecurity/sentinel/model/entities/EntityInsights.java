package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Insights into an entity. */
public final class EntityInsights extends JsonModel {
  private EntityInsights(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityInsights of(Map<String, Object> json) { return new EntityInsights(json); }

  /** How many there are, and which failed. */
  public Optional<InsightsMetadata> metaData() { return object("metaData", InsightsMetadata::of); }

  /** The insights. */
  public List<EntityInsight> value() { return objects("value", EntityInsight::of); }
}
