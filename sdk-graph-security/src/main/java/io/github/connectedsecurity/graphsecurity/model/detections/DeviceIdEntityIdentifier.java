package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A column that names a device to act on. */
public record DeviceIdEntityIdentifier(String value) implements OpenValue {
  private static final KnownValues<DeviceIdEntityIdentifier> KNOWN = new KnownValues<>(DeviceIdEntityIdentifier::new);

  /** The column {@code DeviceId}. */
  public static final DeviceIdEntityIdentifier DEVICE_ID = KNOWN.add("deviceId");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DeviceIdEntityIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeviceIdEntityIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DeviceIdEntityIdentifier> known() { return KNOWN.all(); }

  /** Several values as the one text that the service takes them in. */
  static String joined(DeviceIdEntityIdentifier... values) {
    return Arrays.stream(values).map(DeviceIdEntityIdentifier::value).collect(Collectors.joining(", "));
  }
}
