package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.Map;

/** The device that something is done on. */
public final class NewDeviceMetadata extends JsonBody<NewDeviceMetadata> {
  private NewDeviceMetadata() {}

  /** Starts with nothing set. */
  public static NewDeviceMetadata create() { return new NewDeviceMetadata(); }

  /** {@code Managed} or {@code Unmanaged}. */
  public NewDeviceMetadata deviceType(String type) { return set("deviceType", type); }

  /** Its address. */
  public NewDeviceMetadata ipAddress(String address) { return set("ipAddress", address); }

  /** Its system, such as {@code Windows} and {@code 10.0.19045}; the service wants both. */
  public NewDeviceMetadata operatingSystem(String platform, String version) {
    return set("operatingSystemSpecifications", Map.of("operatingSystemPlatform", platform, "operatingSystemVersion", version));
  }
}
