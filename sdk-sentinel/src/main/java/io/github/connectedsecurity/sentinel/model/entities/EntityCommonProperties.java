package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What all entities have. */
public class EntityCommonProperties extends JsonModel {
  EntityCommonProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityCommonProperties of(Map<String, Object> json) { return new EntityCommonProperties(json); }

  /** A short name for people. */
  public Optional<String> friendlyName() { return text("friendlyName"); }

  /** More about it, in no fixed form. */
  public Map<String, Object> additionalData() { return bag("additionalData"); }
}
