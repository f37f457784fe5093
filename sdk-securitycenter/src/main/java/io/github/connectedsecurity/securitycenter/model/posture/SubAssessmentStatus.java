package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** The verdict of one finding. */
public final class SubAssessmentStatus extends JsonModel {
  private SubAssessmentStatus(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SubAssessmentStatus of(Map<String, Object> json) { return new SubAssessmentStatus(json); }

  /** Healthy or not. */
  public Optional<AssessmentStatusCode> code() { return open("code", AssessmentStatusCode::of); }

  /** A short code of the reason. */
  public Optional<String> cause() { return text("cause"); }

  /** The reason in words. */
  public Optional<String> description() { return text("description"); }

  /** How much it matters. */
  public Optional<AssessmentSeverity> severity() { return open("severity", AssessmentSeverity::of); }
}
