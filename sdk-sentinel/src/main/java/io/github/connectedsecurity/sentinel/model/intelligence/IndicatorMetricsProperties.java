package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers of indicators by what they are. */
public final class IndicatorMetricsProperties extends JsonModel {
  private IndicatorMetricsProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IndicatorMetricsProperties of(Map<String, Object> json) { return new IndicatorMetricsProperties(json); }

  /** When they were counted. */
  public Optional<Instant> lastUpdatedTimeUtc() { return instant("lastUpdatedTimeUtc"); }

  /** By what they threaten. */
  public List<IndicatorMetric> threatTypeMetrics() { return objects("threatTypeMetrics", IndicatorMetric::of); }

  /** By what they look for. */
  public List<IndicatorMetric> patternTypeMetrics() { return objects("patternTypeMetrics", IndicatorMetric::of); }

  /** By their provider. */
  public List<IndicatorMetric> sourceMetrics() { return objects("sourceMetrics", IndicatorMetric::of); }
}
