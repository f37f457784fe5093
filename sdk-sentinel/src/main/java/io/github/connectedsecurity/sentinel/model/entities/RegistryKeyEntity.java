package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A key of the Windows registry. */
public final class RegistryKeyEntity extends Entity {
  private RegistryKeyEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RegistryKeyEntity of(Map<String, Object> json) { return new RegistryKeyEntity(json); }

  /** Which key. */
  public RegistryKeyProperties properties() { return properties(RegistryKeyProperties::of); }
}
