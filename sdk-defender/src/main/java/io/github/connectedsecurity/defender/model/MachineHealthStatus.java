package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** Whether a device's sensor reports. */
public record MachineHealthStatus(String value) implements OpenValue {
  private static final KnownValues<MachineHealthStatus> KNOWN = new KnownValues<>(MachineHealthStatus::new);

  /** It reports. */
  public static final MachineHealthStatus ACTIVE = KNOWN.add("Active");
  /** Silent for a week or longer. */
  public static final MachineHealthStatus INACTIVE = KNOWN.add("Inactive");
  /** It reports only in part. */
  public static final MachineHealthStatus IMPAIRED_COMMUNICATION = KNOWN.add("ImpairedCommunication");
  /** Its sensor sends nothing. */
  public static final MachineHealthStatus NO_SENSOR_DATA = KNOWN.add("NoSensorData");
  /** Both of the above. */
  public static final MachineHealthStatus NO_SENSOR_DATA_IMPAIRED_COMMUNICATION = KNOWN.add("NoSensorDataImpairedCommunication");
  /** Not known. */
  public static final MachineHealthStatus UNKNOWN = KNOWN.add("Unknown");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static MachineHealthStatus of(String value) { return KNOWN.of(value); }

  /** The values known to this version. */
  public static List<MachineHealthStatus> known() { return KNOWN.all(); }
}
