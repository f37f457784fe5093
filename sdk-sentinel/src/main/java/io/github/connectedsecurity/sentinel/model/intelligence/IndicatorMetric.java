package io.github.connectedsecurity.sentinel.model.intelligence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** One number. */
public final class IndicatorMetric extends JsonModel {
  private IndicatorMetric(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IndicatorMetric of(Map<String, Object> json) { return new IndicatorMetric(json); }

  /** What was counted. */
  public Optional<String> metricName() { return text("metricName"); }

  /** How many there are. */
  public Optional<Integer> metricValue() { return int32("metricValue"); }
}
