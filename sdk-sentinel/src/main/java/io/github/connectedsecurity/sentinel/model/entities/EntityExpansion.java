package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What is connected to an entity. */
public final class EntityExpansion extends JsonModel {
  private EntityExpansion(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityExpansion of(Map<String, Object> json) { return new EntityExpansion(json); }

  /** How much there is of what. */
  public Optional<ExpansionMetadata> metaData() { return object("metaData", ExpansionMetadata::of); }

  /** The entities themselves. */
  public Optional<ExpansionResult> value() { return object("value", ExpansionResult::of); }
}
