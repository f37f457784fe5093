package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ASSESSMENTS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.posture.Assessment;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentContent;
import io.github.connectedsecurity.securitycenter.model.posture.AssessmentExpansion;

/** Assessments: how each resource stands under each recommendation. */
public final class Assessments {
  private final Arm arm;

  Assessments(Arm arm) { this.arm = arm; }

  /**
   * Lists the verdicts about all resources below a subscription or a management group. {@code GET /{scope}/providers/Microsoft.Security/assessments};
   * Security Reader.
   */
  public Paged<Assessment> list(ArmScope scope) {
    return arm.get(ASSESSMENTS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP), "assessments").paged(Arm.PAGES, Assessment::of);
  }

  /**
   * Reads one verdict about a resource, without links and metadata. Assessments are named by their metadata.
   * {@code GET /{scope}/providers/Microsoft.Security/assessments/{name}}; Security Reader.
   */
  public Assessment get(ArmScope scope, String name) { return arm.get(ASSESSMENTS, scope.path(), "assessments/{name}", name).as(Assessment::of); }

  /**
   * Reads one verdict with its links or with its metadata; the service takes one of the two.
   * {@code GET /{scope}/providers/Microsoft.Security/assessments/{name}}; Security Reader.
   */
  public Assessment getWith(ArmScope scope, String name, AssessmentExpansion expansion) {
    return arm.get(ASSESSMENTS, scope.path(), "assessments/{name}", name).query("$expand", expansion.value()).as(Assessment::of);
  }

  /**
   * Pushes a verdict of one's own about a resource. Metadata of the same name must exist first.
   * {@code PUT /{scope}/providers/Microsoft.Security/assessments/{name}}; Security Assessment Contributor.
   */
  public Assessment put(ArmScope scope, String name, AssessmentContent content) {
    return arm.put(ASSESSMENTS, scope.path(), "assessments/{name}", name).body(content).as(Assessment::of);
  }

  /**
   * Takes back a verdict of one's own; done as well when there was none. {@code DELETE /{scope}/providers/Microsoft.Security/assessments/{name}};
   * Security Admin.
   */
  public void delete(ArmScope scope, String name) { arm.delete(ASSESSMENTS, scope.path(), "assessments/{name}", name).send(); }
}
