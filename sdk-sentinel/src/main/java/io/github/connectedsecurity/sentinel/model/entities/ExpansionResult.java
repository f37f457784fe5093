package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;

/** Entities and how they are connected. */
public final class ExpansionResult extends JsonModel {
  private ExpansionResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExpansionResult of(Map<String, Object> json) { return new ExpansionResult(json); }

  /** The entities found. */
  public List<Entity> entities() { return objects("entities", Entity::of); }

  /** What leads to them. */
  public List<EntityEdge> edges() { return objects("edges", EntityEdge::of); }
}
