package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A computer. */
public final class HostEntity extends Entity {
  private HostEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static HostEntity of(Map<String, Object> json) { return new HostEntity(json); }

  /** Names and system of a computer. */
  public HostProperties properties() { return properties(HostProperties::of); }
}
