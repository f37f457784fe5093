package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityResourceType.GOVERNANCE_ASSIGNMENTS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceAssignment;
import io.github.connectedsecurity.securitycenter.model.governance.GovernanceAssignmentContent;

/** Owners and dates of single recommendations at single resources. */
public final class GovernanceAssignments {
  private final Arm arm;

  GovernanceAssignments(Arm arm) { this.arm = arm; }

  /**
   * Lists who has to do what about an assessment. {@code GET /{scope}/providers/Microsoft.Security/assessments/{assessment}/governanceAssignments};
   * Security Reader.
   */
  public Paged<GovernanceAssignment> list(ArmScope scope, String assessment) {
    return arm.get(GOVERNANCE_ASSIGNMENTS, scope.path(), "assessments/{assessment}/governanceAssignments", assessment)
        .paged(Arm.PAGES, GovernanceAssignment::of);
  }

  /** Reads one assignment. {@code GET /{scope}/providers/Microsoft.Security/assessments/{assessment}/governanceAssignments/{key}}; Security Reader. */
  public GovernanceAssignment get(ArmScope scope, String assessment, String key) {
    return arm.get(GOVERNANCE_ASSIGNMENTS, scope.path(),
        "assessments/{assessment}/governanceAssignments/{key}", assessment, key).as(GovernanceAssignment::of);
  }

  /**
   * Makes or replaces an assignment. {@code PUT /{scope}/providers/Microsoft.Security/assessments/{assessment}/governanceAssignments/{key}}; Security
   * Admin.
   */
  public GovernanceAssignment put(ArmScope scope, String assessment, String key, GovernanceAssignmentContent content) {
    return arm.put(GOVERNANCE_ASSIGNMENTS, scope.path(), "assessments/{assessment}/governanceAssignments/{key}", assessment, key)
        .body(content).as(GovernanceAssignment::of);
  }

  /**
   * Deletes an assignment; done as well when there was none.
   * {@code DELETE /{scope}/providers/Microsoft.Security/assessments/{assessment}/governanceAssignments/{key}}; Security Admin.
   */
  public void delete(ArmScope scope, String assessment, String key) {
    arm.delete(GOVERNANCE_ASSIGNMENTS, scope.path(), "assessments/{assessment}/governanceAssignments/{key}", assessment, key).send();
  }
}
