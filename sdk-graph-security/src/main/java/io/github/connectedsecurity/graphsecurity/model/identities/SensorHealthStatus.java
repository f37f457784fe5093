package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How bad a sensor's open issues are. */
public record SensorHealthStatus(String value) implements OpenValue {
  private static final KnownValues<SensorHealthStatus> KNOWN = new KnownValues<>(SensorHealthStatus::new);

  /** Nothing is wrong. */
  public static final SensorHealthStatus HEALTHY = KNOWN.add("healthy");
  /** Something small is wrong. */
  public static final SensorHealthStatus NOT_HEALTHY_LOW = KNOWN.add("notHealthyLow");
  /** Something is wrong. */
  public static final SensorHealthStatus NOT_HEALTHY_MEDIUM = KNOWN.add("notHealthyMedium");
  /** Something important is wrong. */
  public static final SensorHealthStatus NOT_HEALTHY_HIGH = KNOWN.add("notHealthyHigh");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final SensorHealthStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static SensorHealthStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<SensorHealthStatus> known() { return KNOWN.all(); }
}
