package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A product without a CPE number on a device. */
public final class AssetNonCpeSoftware extends JsonModel {
  private AssetNonCpeSoftware(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssetNonCpeSoftware of(Map<String, Object> json) { return new AssetNonCpeSoftware(json); }

  /** Device. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** That device's name. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** Number of the device group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Operating system. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Vendor. */
  public Optional<String> softwareVendor() { return text("softwareVendor"); }

  /** Product. */
  public Optional<String> softwareName() { return text("softwareName"); }

  /** Version. */
  public Optional<String> softwareVersion() { return text("softwareVersion"); }

  /** When it was last seen. */
  public Optional<Instant> softwareLastSeenTimestamp() { return instant("softwareLastSeenTimestamp"); }
}
