package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A recommendation apart from any resource: what it asks for and why. */
public final class AssessmentMetadata extends ArmResource {
  private AssessmentMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentMetadata of(Map<String, Object> json) { return new AssessmentMetadata(json); }

  /** The recommendation; an empty view when the answer has none. */
  public AssessmentMetadataProperties properties() { return properties(AssessmentMetadataProperties::of); }
}
