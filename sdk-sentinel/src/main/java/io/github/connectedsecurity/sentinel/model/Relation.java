package io.github.connectedsecurity.sentinel.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A link from an incident, a bookmark or an entity to another resource. */
public final class Relation extends ArmResource {
  private Relation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Relation of(Map<String, Object> json) { return new Relation(json); }

  /** What it leads to. */
  public RelationProperties properties() { return properties(RelationProperties::of); }
}
