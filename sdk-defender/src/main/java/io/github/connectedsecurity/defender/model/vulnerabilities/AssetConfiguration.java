package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A setting on a device, from the secure configuration assessment. */
public final class AssetConfiguration extends JsonModel {
  private AssetConfiguration(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssetConfiguration of(Map<String, Object> json) { return new AssetConfiguration(json); }

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

  /** Version of it. */
  public Optional<String> osVersion() { return text("osVersion"); }

  /** When it was seen. */
  public Optional<Instant> timestamp() { return instant("timestamp"); }

  /** Setting. */
  public Optional<String> configurationId() { return text("configurationId"); }

  /** Area. */
  public Optional<String> configurationCategory() { return text("configurationCategory"); }

  /** Part of the area. */
  public Optional<String> configurationSubcategory() { return text("configurationSubcategory"); }

  /** Weight in the secure score, 1 to 10. */
  public Optional<BigDecimal> configurationImpact() { return decimal("configurationImpact"); }

  /** Whether it is as it should be. */
  public Optional<Boolean> isCompliant() { return bool("isCompliant"); }

  /** Whether it is for this device. */
  public Optional<Boolean> isApplicable() { return bool("isApplicable"); }

  /** Whether users would notice a change. */
  public Optional<Boolean> isExpectedUserImpact() { return bool("isExpectedUserImpact"); }

  /** Title. */
  public Optional<String> configurationName() { return text("configurationName"); }

  /** Recommendation about it. */
  public Optional<String> recommendationReference() { return text("recommendationReference"); }
}
