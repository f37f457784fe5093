package io.github.connectedsecurity.sentinel.model.hunting;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A link from a hunt to a query, a bookmark or the like. */
public final class HuntRelation extends ArmResource {
  private HuntRelation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HuntRelation of(Map<String, Object> json) { return new HuntRelation(json); }

  /** Where it leads. */
  public HuntRelationProperties properties() { return properties(HuntRelationProperties::of); }
}
