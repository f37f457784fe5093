package io.github.connectedsecurity.securitycenter.model.compliance;

import io.github.connectedsecurity.core.json.JsonBody;

/** Why something is exempt, as a request says it. */
public final class ExemptionContent extends JsonBody<ExemptionContent> {
  private ExemptionContent() {}

  /**
   * Starts with what must be given.
   *
   * @param exemptionCategory the kind of reason
   * @param assignedAssessment the assessment it is exempt from
   */
  public static ExemptionContent of(ExemptionCategory exemptionCategory, AssessmentKey assignedAssessment) {
    return new ExemptionContent().set("exemptionCategory", exemptionCategory).set("assignedAssessment", assignedAssessment);
  }
}
