package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Numbers of indicators. */
public final class IndicatorMetrics extends JsonModel {
  private IndicatorMetrics(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IndicatorMetrics of(Map<String, Object> json) { return new IndicatorMetrics(json); }

  /** The numbers. */
  public Optional<IndicatorMetricsProperties> properties() { return object("properties", IndicatorMetricsProperties::of); }
}
