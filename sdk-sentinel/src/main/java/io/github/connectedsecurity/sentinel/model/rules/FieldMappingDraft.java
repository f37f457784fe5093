package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;

/** Says which column identifies an entity. */
public final class FieldMappingDraft extends JsonBody<FieldMappingDraft> {
  private FieldMappingDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param identifier which identifier, such as {@code FullName}
   * @param columnName the column of the result
   */
  public static FieldMappingDraft of(String identifier, String columnName) {
    return new FieldMappingDraft().set("identifier", identifier).set("columnName", columnName);
  }
}
