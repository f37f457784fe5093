package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An indicator among STIX objects. */
public final class StixIndicator extends IntelligenceObject {
  private StixIndicator(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StixIndicator of(Map<String, Object> json) { return new StixIndicator(json); }

  /** An indicator and what it looks for. */
  public StixIndicatorProperties properties() { return properties(StixIndicatorProperties::of); }
}
