package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Health of the antivirus on a device. */
public final class DeviceAvInfo extends JsonModel {
  private DeviceAvInfo(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DeviceAvInfo of(Map<String, Object> json) { return new DeviceAvInfo(json); }

  /** Identifier of the record. */
  public Optional<String> id() { return text("id"); }

  /** Device. */
  public Optional<String> machineId() { return text("machineId"); }

  /** That device's name. */
  public Optional<String> computerDnsName() { return text("computerDnsName"); }

  /** {@code windows}, {@code mac} or {@code linux}. */
  public Optional<String> osKind() { return text("osKind"); }

  /** Operating system. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Version of it. */
  public Optional<String> osVersion() { return text("osVersion"); }

  /** How it runs. */
  public Optional<AvMode> avMode() { return open("avMode", AvMode::of); }

  /** Version of its signatures. */
  public Optional<String> avSignatureVersion() { return text("avSignatureVersion"); }

  /** Version of its engine. */
  public Optional<String> avEngineVersion() { return text("avEngineVersion"); }

  /** Version of its platform. */
  public Optional<String> avPlatformVersion() { return text("avPlatformVersion"); }

  /** When the device last reported. */
  public Optional<Instant> lastSeenTime() { return instant("lastSeenTime"); }

  /** {@code Completed}, {@code Canceled}, {@code Failed} or empty. */
  public Optional<String> quickScanResult() { return text("quickScanResult"); }

  /** Why the last quick scan failed. */
  public Optional<String> quickScanError() { return text("quickScanError"); }

  /** When the last quick scan ran. */
  public Optional<Instant> quickScanTime() { return instant("quickScanTime"); }

  /** {@code Completed}, {@code Canceled}, {@code Failed} or empty. */
  public Optional<String> fullScanResult() { return text("fullScanResult"); }

  /** Why the last full scan failed. */
  public Optional<String> fullScanError() { return text("fullScanError"); }

  /** When the last full scan ran. */
  public Optional<Instant> fullScanTime() { return instant("fullScanTime"); }

  /** When the record was made. */
  public Optional<Instant> dataRefreshTimestamp() { return instant("dataRefreshTimestamp"); }

  /** When the engine was updated. */
  public Optional<Instant> avEngineUpdateTime() { return instant("avEngineUpdateTime"); }

  /** When the signatures were updated. */
  public Optional<Instant> avSignatureUpdateTime() { return instant("avSignatureUpdateTime"); }

  /** When the platform was updated. */
  public Optional<Instant> avPlatformUpdateTime() { return instant("avPlatformUpdateTime"); }

  /** When the signatures were published. */
  public Optional<Instant> avSignaturePublishTime() { return instant("avSignaturePublishTime"); }

  /** Whether the signatures are current. */
  public Optional<UpToDate> avIsSignatureUpToDate() { return open("avIsSignatureUpToDate", UpToDate::of); }

  /** Whether the engine is current. */
  public Optional<UpToDate> avIsEngineUpToDate() { return open("avIsEngineUpToDate", UpToDate::of); }

  /** Whether the platform is current. */
  public Optional<UpToDate> avIsPlatformUpToDate() { return open("avIsPlatformUpToDate", UpToDate::of); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Number of that group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }
}
