package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ASSESSMENT_METADATA;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentMetadata;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentMetadataContent;

/** Metadata of assessments: what each recommendation asks for, built in or of one's own. */
public final class AssessmentsMetadata {
  private final Arm arm;

  AssessmentsMetadata(Arm arm) { this.arm = arm; }

  /** Lists the recommendations that every tenant has. {@code GET /providers/Microsoft.Security/assessmentMetadata}; Security Reader. */
  public Paged<AssessmentMetadata> list() { return arm.get(ASSESSMENT_METADATA, Scopes.TENANT, "assessmentMetadata").paged(Arm.PAGES, AssessmentMetadata::of); }

  /** Reads a recommendation that every tenant has. {@code GET /providers/Microsoft.Security/assessmentMetadata/{name}}; Security Reader. */
  public AssessmentMetadata get(String name) {
    return arm.get(ASSESSMENT_METADATA, Scopes.TENANT, "assessmentMetadata/{name}", name).as(AssessmentMetadata::of);
  }

  /**
   * Lists the recommendations of a subscription, its own included.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/assessmentMetadata}; Security Reader.
   */
  public Paged<AssessmentMetadata> listIn(ArmScope scope) {
    return arm.get(ASSESSMENT_METADATA, Scopes.in(scope, SUBSCRIPTION), "assessmentMetadata").paged(Arm.PAGES, AssessmentMetadata::of);
  }

  /**
   * Reads a recommendation of a subscription. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/assessmentMetadata/{name}};
   * Security Reader.
   */
  public AssessmentMetadata getIn(ArmScope scope, String name) {
    return arm.get(ASSESSMENT_METADATA, Scopes.in(scope, SUBSCRIPTION), "assessmentMetadata/{name}", name).as(AssessmentMetadata::of);
  }

  /**
   * Makes or replaces a recommendation of one's own; its name is a GUID that the caller chooses.
   * {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/assessmentMetadata/{name}}; Security Admin.
   */
  public AssessmentMetadata putIn(ArmScope scope, String name, AssessmentMetadataContent content) {
    return arm.put(ASSESSMENT_METADATA, Scopes.in(scope, SUBSCRIPTION), "assessmentMetadata/{name}", name).body(content).as(AssessmentMetadata::of);
  }

  /**
   * Deletes a recommendation of one's own, together with all assessments of it in the subscription.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/assessmentMetadata/{name}}; Security Admin.
   */
  public void deleteIn(ArmScope scope, String name) {
    arm.delete(ASSESSMENT_METADATA, Scopes.in(scope, SUBSCRIPTION), "assessmentMetadata/{name}", name).send();
  }
}
