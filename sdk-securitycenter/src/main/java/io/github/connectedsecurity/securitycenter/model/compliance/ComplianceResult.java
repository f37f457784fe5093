package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The verdict of one rule in the older model. */
public final class ComplianceResult extends ArmResource {
  private ComplianceResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceResult of(Map<String, Object> json) { return new ComplianceResult(json); }

  /** The verdict; an empty view when the answer has none. */
  public ComplianceResultProperties properties() { return properties(ComplianceResultProperties::of); }
}
