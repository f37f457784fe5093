package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.MANAGEMENT_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.CUSTOM_RECOMMENDATIONS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SECURITY_STANDARDS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.STANDARD_ASSIGNMENTS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.compliance.SecurityStandard;
import io.github.connectedsecurity.securitycenter.model.compliance.SecurityStandardContent;
import io.github.connectedsecurity.securitycenter.model.compliance.StandardAssignment;
import io.github.connectedsecurity.securitycenter.model.compliance.StandardAssignmentContent;
import java.util.Map;

/** Standards of one's own, their assignments, and recommendations of one's own that they can hold. */
public final class SecurityStandards {
  private final Arm arm;

  SecurityStandards(Arm arm) { this.arm = arm; }

  /** Lists the standards at a scope. {@code GET /{scope}/providers/Microsoft.Security/securityStandards}; Security Reader. */
  public Paged<SecurityStandard> list(ArmScope scope) {
    return arm.get(SECURITY_STANDARDS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE),
        "securityStandards").paged(Arm.PAGES, SecurityStandard::of);
  }

  /** Reads one standard; its id is a GUID. {@code GET /{scope}/providers/Microsoft.Security/securityStandards/{id}}; Security Reader. */
  public SecurityStandard get(ArmScope scope, String id) {
    return arm.get(SECURITY_STANDARDS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE), "securityStandards/{id}", id).as(SecurityStandard::of);
  }

  /** Makes or replaces a standard of one's own. {@code PUT /{scope}/providers/Microsoft.Security/securityStandards/{id}}; Security Admin. */
  public SecurityStandard put(ArmScope scope, String id, SecurityStandardContent content) {
    return arm.put(SECURITY_STANDARDS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE), "securityStandards/{id}", id)
        .body(content).as(SecurityStandard::of);
  }

  /**
   * Deletes a standard of one's own; done as well when there was none. {@code DELETE /{scope}/providers/Microsoft.Security/securityStandards/{id}};
   * Security Admin.
   */
  public void delete(ArmScope scope, String id) {
    arm.delete(SECURITY_STANDARDS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE), "securityStandards/{id}", id).send();
  }

  /** Lists what is held against which standard. {@code GET /{scope}/providers/Microsoft.Security/standardAssignments}; Security Reader. */
  public Paged<StandardAssignment> assignments(ArmScope scope) {
    return arm.get(STANDARD_ASSIGNMENTS, scope.path(), "standardAssignments").paged(Arm.PAGES, StandardAssignment::of);
  }

  /** Reads one assignment; its name is a GUID. {@code GET /{scope}/providers/Microsoft.Security/standardAssignments/{name}}; Security Reader. */
  public StandardAssignment assignment(ArmScope scope, String name) {
    return arm.get(STANDARD_ASSIGNMENTS, scope.path(), "standardAssignments/{name}", name).as(StandardAssignment::of);
  }

  /** Holds a scope against a standard, or exempts it. {@code PUT /{scope}/providers/Microsoft.Security/standardAssignments/{name}}; Security Admin. */
  public StandardAssignment putAssignment(ArmScope scope, String name, StandardAssignmentContent content) {
    return arm.put(STANDARD_ASSIGNMENTS, scope.path(), "standardAssignments/{name}", name).body(content).as(StandardAssignment::of);
  }

  /**
   * Deletes an assignment; done as well when there was none. {@code DELETE /{scope}/providers/Microsoft.Security/standardAssignments/{name}};
   * Security Admin.
   */
  public void deleteAssignment(ArmScope scope, String name) { arm.delete(STANDARD_ASSIGNMENTS, scope.path(), "standardAssignments/{name}", name).send(); }

  /**
   * Lists recommendations of one's own that are written as queries; their properties are of no documented shape.
   * {@code GET /{scope}/providers/Microsoft.Security/customRecommendations}; Security Reader.
   */
  public Paged<ArmResource> customRecommendations(ArmScope scope) {
    return arm.get(CUSTOM_RECOMMENDATIONS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE), "customRecommendations")
        .paged(Arm.PAGES, ArmResource::of);
  }

  /** Reads one of them. {@code GET /{scope}/providers/Microsoft.Security/customRecommendations/{name}}; Security Reader. */
  public ArmResource customRecommendation(ArmScope scope, String name) {
    return arm.get(CUSTOM_RECOMMENDATIONS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE), "customRecommendations/{name}", name)
        .as(ArmResource::of);
  }

  /**
   * Makes or replaces one of them, from the whole resource as the service documents it.
   * {@code PUT /{scope}/providers/Microsoft.Security/customRecommendations/{name}}; Security Admin.
   */
  public ArmResource putCustomRecommendation(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.put(CUSTOM_RECOMMENDATIONS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE), "customRecommendations/{name}", name)
        .body(resource).as(ArmResource::of);
  }

  /**
   * Deletes one of them; done as well when there was none. {@code DELETE /{scope}/providers/Microsoft.Security/customRecommendations/{name}};
   * Security Admin.
   */
  public void deleteCustomRecommendation(ArmScope scope, String name) {
    arm.delete(CUSTOM_RECOMMENDATIONS, Scopes.in(scope, SUBSCRIPTION, MANAGEMENT_GROUP, RESOURCE), "customRecommendations/{name}", name).send();
  }
}
