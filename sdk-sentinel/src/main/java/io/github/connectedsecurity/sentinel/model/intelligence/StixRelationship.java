package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A link between two objects. */
public final class StixRelationship extends IntelligenceObject {
  private StixRelationship(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StixRelationship of(Map<String, Object> json) { return new StixRelationship(json); }

  /** A STIX object and how it came here. */
  public IntelligenceObjectProperties properties() { return properties(IntelligenceObjectProperties::of); }
}
