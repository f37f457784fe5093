package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An account that an activity concerns. */
public final class ActivityEntity extends JsonModel {
  private ActivityEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityEntity of(Map<String, Object> json) { return new ActivityEntity(json); }

  /** The name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The name of the account within its application. */
  public Optional<EntityKey> key() { return object("id", EntityKey::of); }

  /** Whether the service knows it. */
  public Optional<Boolean> resolved() { return bool("resolved"); }

  /** The objects among the values of a map, nulls left out. */
  static Map<String, ActivityEntity> mapOf(String member, Map<String, Object> values) { return ObjectMap.of(member, values, ActivityEntity::of); }
}
