package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A column that identifies an entity. */
public final class FieldMapping extends JsonModel {
  private FieldMapping(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FieldMapping of(Map<String, Object> json) { return new FieldMapping(json); }

  /** Which identifier, such as {@code FullName}. */
  public Optional<String> identifier() { return text("identifier"); }

  /** The column of the result. */
  public Optional<String> columnName() { return text("columnName"); }
}
