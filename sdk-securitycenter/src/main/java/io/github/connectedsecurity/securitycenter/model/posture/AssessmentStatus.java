package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A verdict. */
public final class AssessmentStatus extends JsonModel {
  private AssessmentStatus(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentStatus of(Map<String, Object> json) { return new AssessmentStatus(json); }

  /** Healthy or not. */
  public Optional<AssessmentStatusCode> code() { return open("code", AssessmentStatusCode::of); }

  /** A short code of the reason, such as {@code OffByPolicy}. */
  public Optional<String> cause() { return text("cause"); }

  /** The reason in words. */
  public Optional<String> description() { return text("description"); }

  /** When the resource was first judged. */
  public Optional<Instant> firstEvaluationDate() { return instant("firstEvaluationDate"); }

  /** When the verdict last changed. */
  public Optional<Instant> statusChangeDate() { return instant("statusChangeDate"); }
}
