package io.github.connectedsecurity.sentinel.model.incidents;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A group of alerts that tell one attack, worked on as a whole. */
public final class Incident extends ArmResource {
  private Incident(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Incident of(Map<String, Object> json) { return new Incident(json); }

  /** The data of an incident. */
  public IncidentProperties properties() { return properties(IncidentProperties::of); }
}
