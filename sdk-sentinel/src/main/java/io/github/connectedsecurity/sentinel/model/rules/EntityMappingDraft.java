package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Says which columns tell of one entity. */
public final class EntityMappingDraft extends JsonBody<EntityMappingDraft> {
  private EntityMappingDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param entityType what the entity is
   * @param fieldMappings its identifiers; one to three
   */
  public static EntityMappingDraft of(EntityMappingType entityType, List<FieldMappingDraft> fieldMappings) {
    return new EntityMappingDraft().set("entityType", entityType).set("fieldMappings", fieldMappings);
  }
}
