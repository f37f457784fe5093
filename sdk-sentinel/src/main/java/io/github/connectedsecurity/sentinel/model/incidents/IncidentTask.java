package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A step to do for an incident. */
public final class IncidentTask extends ArmResource {
  private IncidentTask(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentTask of(Map<String, Object> json) { return new IncidentTask(json); }

  /** What to do, and whether it is done. */
  public IncidentTaskProperties properties() { return properties(IncidentTaskProperties::of); }
}
