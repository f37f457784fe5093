package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** Hardware or firmware of a device. */
public final class AssetHardwareFirmware extends JsonModel {
  private AssetHardwareFirmware(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssetHardwareFirmware of(Map<String, Object> json) { return new AssetHardwareFirmware(json); }

  /** Device. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** That device's name. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** Number of the device group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Kind, such as {@code Hardware} or {@code Bios}. */
  public Optional<String> componentType() { return text("componentType"); }

  /** Manufacturer. */
  public Optional<String> manufacturer() { return text("manufacturer"); }

  /** Name. */
  public Optional<String> componentName() { return text("componentName"); }

  /** Version. */
  public Optional<String> componentVersion() { return text("componentVersion"); }

  /** More about it: JSON inside a text, for {@code Json.parse}. */
  public Optional<String> additionalFields() { return text("additionalFields"); }
}
