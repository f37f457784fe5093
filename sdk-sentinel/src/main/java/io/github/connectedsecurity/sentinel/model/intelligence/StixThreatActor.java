package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Somebody who attacks. */
public final class StixThreatActor extends IntelligenceObject {
  private StixThreatActor(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StixThreatActor of(Map<String, Object> json) { return new StixThreatActor(json); }

  /** A STIX object and how it came here. */
  public IntelligenceObjectProperties properties() { return properties(IntelligenceObjectProperties::of); }
}
