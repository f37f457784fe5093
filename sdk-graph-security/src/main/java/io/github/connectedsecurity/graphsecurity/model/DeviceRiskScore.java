package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** The service's estimate of how endangered a device is. */
public record DeviceRiskScore(String value) implements OpenValue {
  private static final KnownValues<DeviceRiskScore> KNOWN = new KnownValues<>(DeviceRiskScore::new);

  /** No open alert speaks against it. */
  public static final DeviceRiskScore NONE = KNOWN.add("none");
  /** Only informational alerts are open. */
  public static final DeviceRiskScore INFORMATIONAL = KNOWN.add("informational");
  /** Open alerts are of little weight. */
  public static final DeviceRiskScore LOW = KNOWN.add("low");
  /** Open alerts deserve attention. */
  public static final DeviceRiskScore MEDIUM = KNOWN.add("medium");
  /** Open alerts deserve attention at once. */
  public static final DeviceRiskScore HIGH = KNOWN.add("high");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DeviceRiskScore UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeviceRiskScore of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DeviceRiskScore> known() { return KNOWN.all(); }
}
