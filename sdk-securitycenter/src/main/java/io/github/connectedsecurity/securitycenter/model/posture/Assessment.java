package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** The verdict about one resource under one recommendation. Its name is that of the assessment's metadata. */
public final class Assessment extends ArmResource {
  private Assessment(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Assessment of(Map<String, Object> json) { return new Assessment(json); }

  /** The verdict itself; an empty view when the answer has none. */
  public AssessmentProperties properties() { return properties(AssessmentProperties::of); }
}
