package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A value of the Windows registry. */
public final class RegistryValueEntity extends Entity {
  private RegistryValueEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RegistryValueEntity of(Map<String, Object> json) { return new RegistryValueEntity(json); }

  /** Which value. */
  public RegistryValueProperties properties() { return properties(RegistryValueProperties::of); }
}
