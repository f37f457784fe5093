package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a setting of a device compares with a baseline. */
public final class AssetBaselineAssessment extends JsonModel {
  private AssetBaselineAssessment(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssetBaselineAssessment of(Map<String, Object> json) { return new AssetBaselineAssessment(json); }

  /** Device, profile and setting. */
  public Optional<String> id() { return text("id"); }

  /** Setting. */
  public Optional<String> configurationId() { return text("configurationId"); }

  /** Device. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** That device's name. */
  public Optional<String> deviceName() { return text("deviceName"); }

  /** Baseline profile. */
  public Optional<String> profileId() { return text("profileId"); }

  /** Operating system. */
  public Optional<String> osPlatform() { return text("osPlatform"); }

  /** Version of it. */
  public Optional<String> osVersion() { return text("osVersion"); }

  /** Number of the device group, as text. */
  public Optional<String> rbacGroupId() { return value("rbacGroupId").map(Object::toString); }

  /** Device group. */
  public Optional<String> rbacGroupName() { return text("rbacGroupName"); }

  /** Whether it is for this device. */
  public Optional<Boolean> isApplicable() { return bool("isApplicable"); }

  /** Whether it is as it should be. */
  public Optional<Boolean> isCompliant() { return bool("isCompliant"); }

  /** When it was read. */
  public Optional<Instant> dataCollectionTimeOffset() { return instant("dataCollectionTimeOffset"); }

  /** When it was compared. */
  public Optional<Instant> complianceCalculationTimeOffset() { return instant("complianceCalculationTimeOffset"); }

  /** What it should be. */
  public List<String> recommendedValue() { return texts("recommendedValue"); }

  /** What it is. */
  public List<String> currentValue() { return texts("currentValue"); }

  /** Where it was read. */
  public List<String> source() { return texts("source"); }
}
