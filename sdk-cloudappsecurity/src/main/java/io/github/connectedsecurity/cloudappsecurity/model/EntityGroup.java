package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A group that an entity is in. */
public final class EntityGroup extends JsonModel {
  private EntityGroup(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityGroup of(Map<String, Object> json) { return new EntityGroup(json); }

  /** The identifier, 24 hexadecimal digits. */
  public Optional<String> id() { return text("_id"); }

  /** The identifier in filters. */
  public Optional<String> groupId() { return text("id"); }

  /** The name. */
  public Optional<String> name() { return text("name"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** How many users it has. */
  public Optional<Integer> usersCount() { return int32("usersCount"); }
}
