package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A query that Sentinel runs about entities. Those of a kind unknown here stay of this class. */
public class EntityQuery extends ArmResource {
  EntityQuery(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static EntityQuery of(Map<String, Object> json) { return EntityQueryTypes.named(typeName(json, "kind")).apply(json); }
}
