package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A device that was hit, by the column that names it. */
public final class ImpactedDeviceAsset extends ImpactedAsset {
  private ImpactedDeviceAsset(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ImpactedDeviceAsset of(Map<String, Object> json) { return new ImpactedDeviceAsset(json); }

  /** The column that names the device. */
  public Optional<DeviceAssetIdentifier> identifier() { return open("identifier", DeviceAssetIdentifier::of); }
}
