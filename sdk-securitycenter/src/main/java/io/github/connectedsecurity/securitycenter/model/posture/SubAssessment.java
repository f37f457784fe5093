package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** One finding within an assessment, such as one vulnerability of one machine. */
public final class SubAssessment extends ArmResource {
  private SubAssessment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubAssessment of(Map<String, Object> json) { return new SubAssessment(json); }

  /** The finding; an empty view when the answer has none. */
  public SubAssessmentProperties properties() { return properties(SubAssessmentProperties::of); }
}
