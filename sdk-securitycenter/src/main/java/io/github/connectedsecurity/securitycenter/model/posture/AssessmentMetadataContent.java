package io.github.connectedsecurity.securitycenter.model.posture;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.List;

/** A recommendation of one's own. */
public final class AssessmentMetadataContent extends ArmBody<AssessmentMetadataContent> {
  private AssessmentMetadataContent() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name in the portal
   * @param severity how much breaking it matters
   * @param assessmentType the kind of definition; callers can create {@code CustomerManaged} and the partners' types
   */
  public static AssessmentMetadataContent of(String displayName, AssessmentSeverity severity, AssessmentType assessmentType) {
    return new AssessmentMetadataContent()
        .property("displayName", displayName)
        .property("severity", severity)
        .property("assessmentType", assessmentType);
  }

  /** What is wrong when it is broken. */
  public AssessmentMetadataContent description(String description) { return property("description", description); }

  /** What to do; HTML is allowed. */
  public AssessmentMetadataContent remediationDescription(String remediationDescription) { return property("remediationDescription", remediationDescription); }

  /** The fields of work it belongs to. */
  public AssessmentMetadataContent categories(List<AssessmentCategory> categories) { return property("categories", categories); }

  /** How much users notice of the remedy. */
  public AssessmentMetadataContent userImpact(AssessmentEffort userImpact) { return property("userImpact", userImpact); }

  /** How much work the remedy is. */
  public AssessmentMetadataContent implementationEffort(AssessmentEffort implementationEffort) {
    return property("implementationEffort", implementationEffort);
  }

  /** What an attacker gains when it is broken. */
  public AssessmentMetadataContent threats(List<AssessmentThreat> threats) { return property("threats", threats); }

  /** Whether to show it as a preview. */
  public AssessmentMetadataContent preview(boolean preview) { return property("preview", preview); }

  /** Names the partner who makes it, with the secret that proves it. */
  public AssessmentMetadataContent partnerData(PartnerCredentials partnerData) { return property("partnerData", partnerData); }

  /** The tactics of MITRE that it works against. */
  public AssessmentMetadataContent tactics(List<Tactic> tactics) { return property("tactics", tactics); }

  /** The techniques of MITRE by name. */
  public AssessmentMetadataContent techniques(List<String> techniques) { return property("techniques", techniques); }
}
