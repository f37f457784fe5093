package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What an object may be related to. */
public final class RelationshipHint extends JsonModel {
  private RelationshipHint(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RelationshipHint of(Map<String, Object> json) { return new RelationshipHint(json); }

  /** The field that says so. */
  public Optional<String> fieldName() { return text("fieldName"); }

  /** Who says so. */
  public Optional<String> source() { return text("source"); }
}
