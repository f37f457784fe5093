package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SUB_ASSESSMENTS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.posture.SubAssessment;

/** Findings within assessments, such as each vulnerability of each machine. */
public final class SubAssessments {
  private final Arm arm;

  SubAssessments(Arm arm) { this.arm = arm; }

  /**
   * Lists the findings of all assessments below a subscription or a management group.
   * {@code GET /{scope}/providers/Microsoft.Security/subAssessments}; Security Reader.
   */
  public Paged<SubAssessment> listAll(ArmScope scope) {
    return arm.get(SUB_ASSESSMENTS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP), "subAssessments").paged(Arm.PAGES, SubAssessment::of);
  }

  /**
   * Lists the findings of one assessment below a scope, or at one resource.
   * {@code GET /{scope}/providers/Microsoft.Security/assessments/{assessment}/subAssessments}; Security Reader.
   */
  public Paged<SubAssessment> list(ArmScope scope, String assessment) {
    return arm.get(SUB_ASSESSMENTS, scope.path(), "assessments/{assessment}/subAssessments", assessment).paged(Arm.PAGES, SubAssessment::of);
  }

  /** Reads one finding. {@code GET /{scope}/providers/Microsoft.Security/assessments/{assessment}/subAssessments/{name}}; Security Reader. */
  public SubAssessment get(ArmScope scope, String assessment, String name) {
    return arm.get(SUB_ASSESSMENTS, scope.path(), "assessments/{assessment}/subAssessments/{name}", assessment, name).as(SubAssessment::of);
  }
}
