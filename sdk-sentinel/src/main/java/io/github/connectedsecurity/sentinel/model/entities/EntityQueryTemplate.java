package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** An activity to make activities from. */
public final class EntityQueryTemplate extends ArmResource {
  private EntityQueryTemplate(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EntityQueryTemplate of(Map<String, Object> json) { return new EntityQueryTemplate(json); }

  /** What it tells of. */
  public EntityQueryTemplateProperties properties() { return properties(EntityQueryTemplateProperties::of); }
}
