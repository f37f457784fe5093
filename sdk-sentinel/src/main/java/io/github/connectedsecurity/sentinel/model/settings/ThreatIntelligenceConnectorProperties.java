package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A tenant's indicators. */
public final class ThreatIntelligenceConnectorProperties extends JsonModel {
  private ThreatIntelligenceConnectorProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatIntelligenceConnectorProperties of(Map<String, Object> json) { return new ThreatIntelligenceConnectorProperties(json); }

  /** The tenant. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** From when on indicators are fetched. */
  public Optional<Instant> tipLookbackPeriod() { return instant("tipLookbackPeriod"); }

  /** What flows. */
  public Optional<IndicatorsData> dataTypes() { return object("dataTypes", IndicatorsData::of); }
}
