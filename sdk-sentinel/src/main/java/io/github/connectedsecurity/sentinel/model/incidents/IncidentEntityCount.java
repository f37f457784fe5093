package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.entities.EntityKind;
import java.util.Map;
import java.util.Optional;

/** How many entities of one kind an incident has. */
public final class IncidentEntityCount extends JsonModel {
  private IncidentEntityCount(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentEntityCount of(Map<String, Object> json) { return new IncidentEntityCount(json); }

  /** Their number. */
  public Optional<Integer> count() { return int32("count"); }

  /** The kind that was counted. */
  public Optional<EntityKind> entityKind() { return open("entityKind", EntityKind::of); }
}
