package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A way to attack. */
public final class StixAttackPattern extends IntelligenceObject {
  private StixAttackPattern(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StixAttackPattern of(Map<String, Object> json) { return new StixAttackPattern(json); }

  /** A STIX object and how it came here. */
  public IntelligenceObjectProperties properties() { return properties(IntelligenceObjectProperties::of); }
}
