package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a device's sensor still reports. */
public record DeviceHealthStatus(String value) implements OpenValue {
  private static final KnownValues<DeviceHealthStatus> KNOWN = new KnownValues<>(DeviceHealthStatus::new);

  /** It reports as it should. */
  public static final DeviceHealthStatus ACTIVE = KNOWN.add("active");
  /** It has not reported for a week. */
  public static final DeviceHealthStatus INACTIVE = KNOWN.add("inactive");
  /** It reports, but cannot be commanded reliably. */
  public static final DeviceHealthStatus IMPAIRED_COMMUNICATION = KNOWN.add("impairedCommunication");
  /** It can be reached, but sends no observations. */
  public static final DeviceHealthStatus NO_SENSOR_DATA = KNOWN.add("noSensorData");
  /** It sends no observations and cannot be commanded reliably. */
  public static final DeviceHealthStatus NO_SENSOR_DATA_IMPAIRED_COMMUNICATION = KNOWN.add("noSensorDataImpairedCommunication");
  /** Its state was not recognised. */
  public static final DeviceHealthStatus UNKNOWN = KNOWN.add("unknown");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DeviceHealthStatus UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeviceHealthStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DeviceHealthStatus> known() { return KNOWN.all(); }
}
