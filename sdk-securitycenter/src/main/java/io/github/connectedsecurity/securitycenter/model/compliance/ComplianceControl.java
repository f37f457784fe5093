package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** How a subscription stands under one requirement of a standard. */
public final class ComplianceControl extends ArmResource {
  private ComplianceControl(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceControl of(Map<String, Object> json) { return new ComplianceControl(json); }

  /** The state; an empty view when the answer has none. */
  public ComplianceControlProperties properties() { return properties(ComplianceControlProperties::of); }
}
