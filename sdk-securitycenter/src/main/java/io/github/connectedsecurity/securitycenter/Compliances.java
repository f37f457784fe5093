package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityResourceType.COMPLIANCES;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.COMPLIANCE_RESULTS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.compliance.Compliance;
import io.github.connectedsecurity.securitycenter.model.compliance.ComplianceResult;

/** Compliance in the older model: shares of healthy resources by day, and verdicts of single rules. */
public final class Compliances {
  private final Arm arm;

  Compliances(Arm arm) { this.arm = arm; }

  /** Lists the shares of past days. {@code GET /{scope}/providers/Microsoft.Security/compliances}; Security Reader. */
  public Paged<Compliance> list(ArmScope scope) { return arm.get(COMPLIANCES, scope.path(), "compliances").paged(Arm.PAGES, Compliance::of); }

  /** Reads the shares of one day, named like {@code 2018-01-01Z}. {@code GET /{scope}/providers/Microsoft.Security/compliances/{day}}; Security Reader. */
  public Compliance get(ArmScope scope, String day) { return arm.get(COMPLIANCES, scope.path(), "compliances/{day}", day).as(Compliance::of); }

  /** Lists the verdicts of rules. {@code GET /{scope}/providers/Microsoft.Security/complianceResults}; Security Reader. */
  public Paged<ComplianceResult> results(ArmScope scope) {
    return arm.get(COMPLIANCE_RESULTS, scope.path(), "complianceResults").paged(Arm.PAGES, ComplianceResult::of);
  }

  /** Reads the verdict of one rule about a resource. {@code GET /{scope}/providers/Microsoft.Security/complianceResults/{name}}; Security Reader. */
  public ComplianceResult result(ArmScope scope, String name) {
    return arm.get(COMPLIANCE_RESULTS, scope.path(), "complianceResults/{name}", name).as(ComplianceResult::of);
  }
}
