package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How much a site depends on a device. */
public record IoTDeviceImportanceType(String value) implements OpenValue {
  private static final KnownValues<IoTDeviceImportanceType> KNOWN = new KnownValues<>(IoTDeviceImportanceType::new);

  /** Nobody has rated it. */
  public static final IoTDeviceImportanceType UNKNOWN = KNOWN.add("unknown");
  /** It can be missed. */
  public static final IoTDeviceImportanceType LOW = KNOWN.add("low");
  /** Like most devices. */
  public static final IoTDeviceImportanceType NORMAL = KNOWN.add("normal");
  /** The site's work depends on it. */
  public static final IoTDeviceImportanceType HIGH = KNOWN.add("high");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final IoTDeviceImportanceType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static IoTDeviceImportanceType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<IoTDeviceImportanceType> known() { return KNOWN.all(); }
}
