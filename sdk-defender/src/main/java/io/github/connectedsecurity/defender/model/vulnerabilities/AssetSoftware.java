package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A product on a device, from the software inventory. */
public final class AssetSoftware extends JsonModel {
  private AssetSoftware(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssetSoftware of(Map<String, Object> json) { return new AssetSoftware(json); }

  /** Device. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** That device's name. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Number of that group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }

  /** Operating system. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Vendor. */
  public Optional<String> softwareVendor() { return text("softwareVendor"); }

  /** Product. */
  public Optional<String> softwareName() { return text("softwareName"); }

  /** Version. */
  public Optional<String> softwareVersion() { return text("softwareVersion"); }

  /** Known weaknesses. */
  public Optional<Integer> numberOfWeaknesses() { return int32("numberOfWeaknesses"); }

  /** Where it lies on disk. */
  public List<String> diskPaths() { return texts("diskPaths"); }

  /** Where it stands in the registry. */
  public List<String> registryPaths() { return texts("registryPaths"); }

  /** When it was first seen. */
  public Optional<Instant> softwareFirstSeenTimestamp() { return instant("softwareFirstSeenTimestamp"); }

  /** Whether it is maintained. */
  public Optional<EndOfSupport> endOfSupportStatus() { return open("endOfSupportStatus", EndOfSupport::of); }

  /** When that ends. */
  public Optional<LocalDate> endOfSupportDate() { return date("endOfSupportDate"); }
}
