package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A group in a directory. */
public final class SecurityGroupEntity extends Entity {
  private SecurityGroupEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityGroupEntity of(Map<String, Object> json) { return new SecurityGroupEntity(json); }

  /** Which group. */
  public SecurityGroupProperties properties() { return properties(SecurityGroupProperties::of); }
}
