package io.github.connectedsecurity.securitycenter.model.workloads;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** Whether a resource is watched for threats; named {@code current}. */
public final class AdvancedThreatProtection extends ArmResource {
  private AdvancedThreatProtection(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AdvancedThreatProtection of(Map<String, Object> json) { return new AdvancedThreatProtection(json); }

  /** Its position; an empty view when the answer has none. */
  public AdvancedThreatProtectionProperties properties() { return properties(AdvancedThreatProtectionProperties::of); }
}
