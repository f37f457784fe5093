package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A device in the Internet of Things. */
public final class IoTDeviceEntity extends Entity {
  private IoTDeviceEntity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IoTDeviceEntity of(Map<String, Object> json) { return new IoTDeviceEntity(json); }

  /** What is known of a device. */
  public IoTDeviceProperties properties() { return properties(IoTDeviceProperties::of); }
}
