package io.github.connectedsecurity.securitycenter.model.compliance;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** What somebody vouches for. */
public final class AttestationContent extends JsonBody<AttestationContent> {
  private AttestationContent() {}

  /**
   * Starts with what must be given.
   *
   * @param complianceState the state vouched for
   * @param assignedAssessment the assessment it stands for
   */
  public static AttestationContent of(AttestationState complianceState, AssessmentKey assignedAssessment) {
    return new AttestationContent().set("complianceState", complianceState).set("assignedAssessment", assignedAssessment);
  }

  /** What it rests on. */
  public AttestationContent evidence(List<EvidenceContent> evidence) { return set("evidence", evidence); }
}
