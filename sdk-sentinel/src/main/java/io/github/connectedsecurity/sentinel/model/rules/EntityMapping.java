package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns tell of one entity. */
public final class EntityMapping extends JsonModel {
  private EntityMapping(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityMapping of(Map<String, Object> json) { return new EntityMapping(json); }

  /** What the entity is. */
  public Optional<EntityMappingType> entityType() { return open("entityType", EntityMappingType::of); }

  /** Its identifiers; one to three. */
  public List<FieldMapping> fieldMappings() { return objects("fieldMappings", FieldMapping::of); }
}
