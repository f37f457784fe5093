package io.github.connectedsecurity.securitycenter.model.compliance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** How a subscription stands under one assessment of a control. */
public final class ComplianceAssessment extends ArmResource {
  private ComplianceAssessment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceAssessment of(Map<String, Object> json) { return new ComplianceAssessment(json); }

  /** The state; an empty view when the answer has none. */
  public ComplianceAssessmentProperties properties() { return properties(ComplianceAssessmentProperties::of); }
}
