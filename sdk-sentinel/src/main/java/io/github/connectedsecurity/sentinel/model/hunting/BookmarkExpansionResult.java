package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.entities.Entity;
import java.util.List;
import java.util.Map;

/** Entities and how they are connected to a bookmark. */
public final class BookmarkExpansionResult extends JsonModel {
  private BookmarkExpansionResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BookmarkExpansionResult of(Map<String, Object> json) { return new BookmarkExpansionResult(json); }

  /** The entities found. */
  public List<Entity> entities() { return objects("entities", Entity::of); }

  /** What leads to them. */
  public List<ConnectedEntity> edges() { return objects("edges", ConnectedEntity::of); }
}
