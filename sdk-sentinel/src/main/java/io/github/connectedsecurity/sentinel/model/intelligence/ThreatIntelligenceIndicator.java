package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** An indicator, in the words of Resource Manager; what is uploaded is a {@link StixObject}. */
public final class ThreatIntelligenceIndicator extends ThreatIntelligenceInformation {
  private ThreatIntelligenceIndicator(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatIntelligenceIndicator of(Map<String, Object> json) { return new ThreatIntelligenceIndicator(json); }

  /** What to look for, and how sure it is. */
  public IndicatorProperties properties() { return properties(IndicatorProperties::of); }
}
