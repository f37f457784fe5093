package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.REGULATORY_COMPLIANCE;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataFilter;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceAssessment;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceControl;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceStandard;

/** How a subscription stands under standards, their controls and the assessments of those. Filters are of no documented fields. */
public final class RegulatoryCompliance {
  private final Arm arm;

  RegulatoryCompliance(Arm arm) { this.arm = arm; }

  /**
   * Lists the standards with their states. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/regulatoryComplianceStandards};
   * Security Reader.
   */
  public Paged<ComplianceStandard> standards(ArmScope scope) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION), "regulatoryComplianceStandards").paged(Arm.PAGES, ComplianceStandard::of);
  }

  /**
   * Lists the standards that a filter lets through.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/regulatoryComplianceStandards}; Security Reader.
   */
  public Paged<ComplianceStandard> standards(ArmScope scope, ODataFilter filter) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION), "regulatoryComplianceStandards")
        .query("$filter", filter.text()).paged(Arm.PAGES, ComplianceStandard::of);
  }

  /**
   * Reads one standard's state; standards are named like {@code PCI-DSS-3.2}.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/regulatoryComplianceStandards/{standard}}; Security Reader.
   */
  public ComplianceStandard standard(ArmScope scope, String standard) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION), "regulatoryComplianceStandards/{standard}", standard).as(ComplianceStandard::of);
  }

  /**
   * Lists the controls of a standard with their states.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/regulatoryComplianceStandards/{standard}/regulatoryComplianceControls};
   * Security Reader.
   */
  public Paged<ComplianceControl> controls(ArmScope scope, String standard) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION), "regulatoryComplianceStandards/{standard}/regulatoryComplianceControls", standard)
        .paged(Arm.PAGES, ComplianceControl::of);
  }

  /**
   * Lists the controls of a standard that a filter lets through.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/regulatoryComplianceStandards/{standard}/regulatoryComplianceControls};
   * Security Reader.
   */
  public Paged<ComplianceControl> controls(ArmScope scope, String standard, ODataFilter filter) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION), "regulatoryComplianceStandards/{standard}/regulatoryComplianceControls", standard)
        .query("$filter", filter.text()).paged(Arm.PAGES, ComplianceControl::of);
  }

  /**
   * Reads one control's state.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/regulatoryComplianceStandards/{standard}/regulatoryComplianceControls/{control}};
   * Security Reader.
   */
  public ComplianceControl control(ArmScope scope, String standard, String control) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION),
        "regulatoryComplianceStandards/{standard}/regulatoryComplianceControls/{control}", standard, control)
        .as(ComplianceControl::of);
  }

  /**
   * Lists the assessments of a control with their states.
   * {@code GET
   * /subscriptions/{s}/providers/Microsoft.Security/regulatoryComplianceStandards/{s}/regulatoryComplianceControls/{c}/regulatoryComplianceAssessments};
   * Security Reader.
   */
  public Paged<ComplianceAssessment> assessments(ArmScope scope, String standard, String control) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION),
        "regulatoryComplianceStandards/{standard}/regulatoryComplianceControls/{control}/regulatoryComplianceAssessments", standard, control)
        .paged(Arm.PAGES, ComplianceAssessment::of);
  }

  /**
   * Lists the assessments of a control that a filter lets through.
   * {@code GET
   * /subscriptions/{s}/providers/Microsoft.Security/regulatoryComplianceStandards/{s}/regulatoryComplianceControls/{c}/regulatoryComplianceAssessments};
   * Security Reader.
   */
  public Paged<ComplianceAssessment> assessments(ArmScope scope, String standard, String control, ODataFilter filter) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION),
        "regulatoryComplianceStandards/{standard}/regulatoryComplianceControls/{control}/regulatoryComplianceAssessments", standard, control)
        .query("$filter", filter.text()).paged(Arm.PAGES, ComplianceAssessment::of);
  }

  /**
   * Reads one assessment's state.
   * {@code GET
   * /subscriptions/{s}/providers/Microsoft.Security/regulatoryComplianceStandards/{s}/regulatoryComplianceControls/{c}/regulatoryComplianceAssessments/{a}};
   * Security Reader.
   */
  public ComplianceAssessment assessment(ArmScope scope, String standard, String control, String assessment) {
    return arm.get(REGULATORY_COMPLIANCE, Scopes.in(scope, SUBSCRIPTION),
        "regulatoryComplianceStandards/{standard}/regulatoryComplianceControls/{control}/regulatoryComplianceAssessments/{assessment}",
        standard, control, assessment)
        .as(ComplianceAssessment::of);
  }
}
