package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;

/** An indicator and what it looks for. */
public final class StixIndicatorProperties extends IntelligenceObjectProperties {
  private StixIndicatorProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static StixIndicatorProperties of(Map<String, Object> json) { return new StixIndicatorProperties(json); }

  /** What it looks for. */
  public List<Observable> observables() { return objects("observables", Observable::of); }
}
