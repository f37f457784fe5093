package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How rows become alerts. */
public record AggregationKind(String value) implements OpenValue {
  private static final KnownValues<AggregationKind> KNOWN = new KnownValues<>(AggregationKind::new);

  /** All rows of a run make one alert. */
  public static final AggregationKind SINGLE_ALERT = KNOWN.add("SingleAlert");
  /** Each row makes an alert, up to 150 a run. */
  public static final AggregationKind ALERT_PER_RESULT = KNOWN.add("AlertPerResult");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static AggregationKind of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<AggregationKind> known() { return KNOWN.all(); }
}
