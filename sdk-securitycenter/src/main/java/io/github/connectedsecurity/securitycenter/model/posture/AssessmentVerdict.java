package io.github.connectedsecurity.securitycenter.model.posture;

import io.github.connectedsecurity.core.json.JsonBody;

/** How a resource stands, as a request says it. */
public final class AssessmentVerdict extends JsonBody<AssessmentVerdict> {
  private AssessmentVerdict() {}

  /**
   * Starts with what must be given.
   *
   * @param code the verdict
   */
  public static AssessmentVerdict of(AssessmentStatusCode code) { return new AssessmentVerdict().set("code", code); }

  /** A short code of the reason. */
  public AssessmentVerdict cause(String cause) { return set("cause", cause); }

  /** The reason in words. */
  public AssessmentVerdict description(String description) { return set("description", description); }
}
