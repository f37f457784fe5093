package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The device that something was done on. */
public final class DeviceMetadata extends JsonModel {
  private DeviceMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DeviceMetadata of(Map<String, Object> json) { return new DeviceMetadata(json); }

  /** {@code Managed} or {@code Unmanaged}. */
  public Optional<String> deviceType() { return text("deviceType"); }

  /** Its address. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** Its system. */
  public Optional<OperatingSystemSpecifications> operatingSystemSpecifications() {
    return object("operatingSystemSpecifications", OperatingSystemSpecifications::of);
  }
}
