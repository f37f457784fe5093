package io.github.connectedsecurity.securitycenter.model.compliance;

import io.github.connectedsecurity.core.json.JsonBody;

/** Names an assessment, as a request does. */
public final class AssessmentKey extends JsonBody<AssessmentKey> {
  private AssessmentKey() {}

  /**
   * Starts with what must be given.
   *
   * @param assessmentKey the name of the assessment's metadata, a GUID
   */
  public static AssessmentKey of(String assessmentKey) { return new AssessmentKey().set("assessmentKey", assessmentKey); }
}
