package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Something that events speak of: an account, a host, an address. Those of a kind unknown here stay of this class. */
public class Entity extends ArmResource {
  Entity(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code kind} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static Entity of(Map<String, Object> json) { return EntityTypes.named(typeName(json, "kind")).apply(json); }
}
