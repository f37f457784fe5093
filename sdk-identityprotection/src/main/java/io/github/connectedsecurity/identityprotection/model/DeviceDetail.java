package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The device of a sign-in as it presented itself. */
public final class DeviceDetail extends JsonModel {
  private DeviceDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DeviceDetail of(Map<String, Object> json) { return new DeviceDetail(json); }

  /** The browser and its version. */
  public Optional<String> browser() { return text("browser"); }

  /** The device's id in the directory; empty text when it is not registered. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** The device's name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it meets the tenant's compliance rules. */
  public Optional<Boolean> isCompliant() { return bool("isCompliant"); }

  /** Whether the tenant manages it. */
  public Optional<Boolean> isManaged() { return bool("isManaged"); }

  /** The operating system and its version. */
  public Optional<String> operatingSystem() { return text("operatingSystem"); }

  /** How it is joined, as free text. */
  public Optional<String> trustType() { return text("trustType"); }
}
