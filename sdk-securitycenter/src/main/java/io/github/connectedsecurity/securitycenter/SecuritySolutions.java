package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.DISCOVERED_SECURITY_SOLUTIONS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.EXTERNAL_SECURITY_SOLUTIONS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SECURITY_SOLUTIONS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SECURITY_SOLUTIONS_REFERENCE_DATA;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.network.DiscoveredSecuritySolution;
import io.github.connectedsecurity.securitycenter.model.network.ExternalSecuritySolution;
import io.github.connectedsecurity.securitycenter.model.network.SecuritySolution;
import io.github.connectedsecurity.securitycenter.model.network.SolutionReference;
import java.util.List;

/** Security products: found, connected, sending from outside, and those that could be connected. */
public final class SecuritySolutions {
  private final Arm arm;

  SecuritySolutions(Arm arm) { this.arm = arm; }

  /**
   * Lists products that were found but are not connected.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/discoveredSecuritySolutions}; Security Reader.
   */
  public Paged<DiscoveredSecuritySolution> discovered(ArmScope scope) {
    return arm.get(DISCOVERED_SECURITY_SOLUTIONS, Scopes.in(scope, SUBSCRIPTION), "discoveredSecuritySolutions")
        .paged(Arm.PAGES, DiscoveredSecuritySolution::of);
  }

  /**
   * Lists those that are kept in one region.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/discoveredSecuritySolutions}; Security Reader.
   */
  public Paged<DiscoveredSecuritySolution> discoveredIn(ArmScope scope, String location) {
    return arm.get(DISCOVERED_SECURITY_SOLUTIONS, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/discoveredSecuritySolutions", location)
        .paged(Arm.PAGES, DiscoveredSecuritySolution::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/discoveredSecuritySolutions/{name}};
   * Security Reader.
   */
  public DiscoveredSecuritySolution discovered(ArmScope scope, String location, String name) {
    return arm.get(DISCOVERED_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP),
        "locations/{location}/discoveredSecuritySolutions/{name}", location, name)
        .as(DiscoveredSecuritySolution::of);
  }

  /**
   * Lists products that send their findings to a workspace.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/externalSecuritySolutions}; Security Reader.
   */
  public Paged<ExternalSecuritySolution> external(ArmScope scope) {
    return arm.get(EXTERNAL_SECURITY_SOLUTIONS, Scopes.in(scope, SUBSCRIPTION), "externalSecuritySolutions").paged(Arm.PAGES, ExternalSecuritySolution::of);
  }

  /**
   * Lists those that are kept in one region.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/ExternalSecuritySolutions}; Security Reader.
   */
  public Paged<ExternalSecuritySolution> externalIn(ArmScope scope, String location) {
    return arm.get(EXTERNAL_SECURITY_SOLUTIONS, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/ExternalSecuritySolutions", location)
        .paged(Arm.PAGES, ExternalSecuritySolution::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/ExternalSecuritySolutions/{name}};
   * Security Reader.
   */
  public ExternalSecuritySolution external(ArmScope scope, String location, String name) {
    return arm.get(EXTERNAL_SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP), "locations/{location}/ExternalSecuritySolutions/{name}", location, name)
        .as(ExternalSecuritySolution::of);
  }

  /** Lists products that are connected. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/securitySolutions}; Security Reader. */
  public Paged<SecuritySolution> connected(ArmScope scope) {
    return arm.get(SECURITY_SOLUTIONS, Scopes.in(scope, SUBSCRIPTION), "securitySolutions").paged(Arm.PAGES, SecuritySolution::of);
  }

  /**
   * Reads one of them.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/securitySolutions/{name}};
   * Security Reader.
   */
  public SecuritySolution connected(ArmScope scope, String location, String name) {
    return arm.get(SECURITY_SOLUTIONS, Scopes.in(scope, RESOURCE_GROUP), "locations/{location}/securitySolutions/{name}", location, name)
        .as(SecuritySolution::of);
  }

  /**
   * Lists products that could be connected, in one answer.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/securitySolutionsReferenceData}; Security Reader.
   */
  public List<SolutionReference> available(ArmScope scope) {
    return arm.get(SECURITY_SOLUTIONS_REFERENCE_DATA, Scopes.in(scope, SUBSCRIPTION), "securitySolutionsReferenceData")
        .paged(Arm.WHOLE, SolutionReference::of).stream().toList();
  }

  /**
   * Lists those of one region, in one answer.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/securitySolutionsReferenceData}; Security Reader.
   */
  public List<SolutionReference> availableIn(ArmScope scope, String location) {
    return arm.get(SECURITY_SOLUTIONS_REFERENCE_DATA, Scopes.in(scope, SUBSCRIPTION), "locations/{location}/securitySolutionsReferenceData", location)
        .paged(Arm.WHOLE, SolutionReference::of).stream().toList();
  }
}
