package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A process on a host. */
public final class ProcessEntity extends Entity {
  private ProcessEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ProcessEntity of(Map<String, Object> json) { return new ProcessEntity(json); }

  /** Who started what. */
  public ProcessProperties properties() { return properties(ProcessProperties::of); }
}
