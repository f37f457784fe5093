package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Indicators of a platform, by way of Graph. */
public final class ThreatIntelligenceConnector extends DataConnector {
  private ThreatIntelligenceConnector(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatIntelligenceConnector of(Map<String, Object> json) { return new ThreatIntelligenceConnector(json); }

  /** A tenant's indicators. */
  public ThreatIntelligenceConnectorProperties properties() { return properties(ThreatIntelligenceConnectorProperties::of); }
}
