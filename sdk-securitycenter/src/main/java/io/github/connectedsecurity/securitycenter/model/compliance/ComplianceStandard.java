package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** How a subscription stands under one standard, such as {@code PCI-DSS-3.2}. */
public final class ComplianceStandard extends ArmResource {
  private ComplianceStandard(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceStandard of(Map<String, Object> json) { return new ComplianceStandard(json); }

  /** The state; an empty view when the answer has none. */
  public ComplianceStandardProperties properties() { return properties(ComplianceStandardProperties::of); }
}
