package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An address. */
public final class IpEntity extends Entity {
  private IpEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IpEntity of(Map<String, Object> json) { return new IpEntity(json); }

  /** An address and where it is. */
  public IpProperties properties() { return properties(IpProperties::of); }
}
