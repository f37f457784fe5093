package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** A column that names a device that was hit. */
public record DeviceAssetIdentifier(String value) implements OpenValue {
  private static final KnownValues<DeviceAssetIdentifier> KNOWN = new KnownValues<>(DeviceAssetIdentifier::new);

  /** The column {@code DeviceId}. */
  public static final DeviceAssetIdentifier DEVICE_ID = KNOWN.add("deviceId");
  /** The column {@code DeviceName}. */
  public static final DeviceAssetIdentifier DEVICE_NAME = KNOWN.add("deviceName");
  /** The column {@code RemoteDeviceName}. */
  public static final DeviceAssetIdentifier REMOTE_DEVICE_NAME = KNOWN.add("remoteDeviceName");
  /** The column {@code TargetDeviceName}. */
  public static final DeviceAssetIdentifier TARGET_DEVICE_NAME = KNOWN.add("targetDeviceName");
  /** The column {@code DestinationDeviceName}. */
  public static final DeviceAssetIdentifier DESTINATION_DEVICE_NAME = KNOWN.add("destinationDeviceName");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final DeviceAssetIdentifier UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static DeviceAssetIdentifier of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<DeviceAssetIdentifier> known() { return KNOWN.all(); }
}
