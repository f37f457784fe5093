package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityResourceType.HEALTH_REPORTS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.workloads.HealthReport;

/** Whether the product itself works, resource by resource. */
public final class HealthReports {
  private final Arm arm;

  HealthReports(Arm arm) { this.arm = arm; }

  /** Lists the reports below a scope. {@code GET /{scope}/providers/Microsoft.Security/healthReports}; Security Reader. */
  public Paged<HealthReport> list(ArmScope scope) { return arm.get(HEALTH_REPORTS, scope.path(), "healthReports").paged(Arm.PAGES, HealthReport::of); }

  /** Reads one report about a resource. {@code GET /{scope}/providers/Microsoft.Security/healthReports/{name}}; Security Reader. */
  public HealthReport get(ArmScope scope, String name) { return arm.get(HEALTH_REPORTS, scope.path(), "healthReports/{name}", name).as(HealthReport::of); }
}
