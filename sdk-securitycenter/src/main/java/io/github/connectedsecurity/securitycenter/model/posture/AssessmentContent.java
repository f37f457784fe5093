package io.github.connectedsecurity.securitycenter.model.posture;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.util.Map;

/** A verdict of one's own about a resource. Metadata of the same name must exist first. */
public final class AssessmentContent extends ArmBody<AssessmentContent> {
  private AssessmentContent() {}

  /**
   * Starts with what must be given.
   *
   * @param resourceDetails the resource judged
   * @param status how it stands
   */
  public static AssessmentContent of(AssessedResource resourceDetails, AssessmentVerdict status) {
    return new AssessmentContent().property("resourceDetails", resourceDetails).property("status", status);
  }

  /** Free pairs of text. */
  public AssessmentContent additionalData(Map<String, ?> additionalData) { return property("additionalData", additionalData); }

  /** Names the partner who pushes the verdict, with the secret that proves it. */
  public AssessmentContent partnersData(PartnerCredentials partnersData) { return property("partnersData", partnersData); }
}
