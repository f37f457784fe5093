package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How many entities of one kind were found. */
public final class ExpansionCount extends JsonModel {
  private ExpansionCount(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExpansionCount of(Map<String, Object> json) { return new ExpansionCount(json); }

  /** What was counted by. */
  public Optional<String> aggregationType() { return text("aggregationType"); }

  /** Their number. */
  public Optional<Integer> count() { return int32("count"); }

  /** The kind's name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The kind that was counted. */
  public Optional<EntityKind> entityKind() { return open("entityKind", EntityKind::of); }
}
