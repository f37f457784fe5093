package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A query that can be run for an entity. */
public final class EntityQueryItem extends JsonModel {
  private EntityQueryItem(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityQueryItem of(Map<String, Object> json) { return new EntityQueryItem(json); }

  /** Its ARM id. */
  public Optional<String> id() { return text("id"); }

  /** Its name. */
  public Optional<String> name() { return text("name"); }

  /** Its ARM type. */
  public Optional<String> itemType() { return text("type"); }

  /** {@code Insight}. */
  public Optional<String> kind() { return text("kind"); }

  /** What it does, in no fixed form. */
  public Map<String, Object> properties() { return bag("properties"); }
}
