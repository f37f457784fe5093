package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.CUSTOM_ASSESSMENT_AUTOMATIONS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.CUSTOM_ENTITY_STORES;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.Map;

/** Assessments of one's own that run as queries, and the stores they read. Resources are read and sent as the service documents them. */
public final class CustomAssessments {
  private final Arm arm;

  CustomAssessments(Arm arm) { this.arm = arm; }

  /**
   * Lists the queries of a subscription or a resource group.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/customAssessmentAutomations},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customAssessmentAutomations}; Security Reader.
   */
  public Paged<ArmResource> automations(ArmScope scope) {
    return arm.get(CUSTOM_ASSESSMENT_AUTOMATIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "customAssessmentAutomations")
        .paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one query.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customAssessmentAutomations/{name}}; Security
   * Reader.
   */
  public ArmResource automation(ArmScope scope, String name) {
    return arm.get(CUSTOM_ASSESSMENT_AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP), "customAssessmentAutomations/{name}", name).as(ArmResource::of);
  }

  /**
   * Makes or replaces a query.
   * {@code PUT /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customAssessmentAutomations/{name}}; Security Admin.
   */
  public ArmResource putAutomation(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.put(CUSTOM_ASSESSMENT_AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP), "customAssessmentAutomations/{name}", name)
        .body(resource).as(ArmResource::of);
  }

  /**
   * Deletes a query; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customAssessmentAutomations/{name}}; Security
   * Admin.
   */
  public void deleteAutomation(ArmScope scope, String name) {
    arm.delete(CUSTOM_ASSESSMENT_AUTOMATIONS, Scopes.in(scope, RESOURCE_GROUP), "customAssessmentAutomations/{name}", name).send();
  }

  /**
   * Lists the stores of a subscription or a resource group.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/customEntityStoreAssignments},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customEntityStoreAssignments}; Security Reader.
   */
  public Paged<ArmResource> stores(ArmScope scope) {
    return arm.get(CUSTOM_ENTITY_STORES, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "customEntityStoreAssignments").paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one store.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customEntityStoreAssignments/{name}}; Security
   * Reader.
   */
  public ArmResource store(ArmScope scope, String name) {
    return arm.get(CUSTOM_ENTITY_STORES, Scopes.in(scope, RESOURCE_GROUP), "customEntityStoreAssignments/{name}", name).as(ArmResource::of);
  }

  /**
   * Makes or replaces a store.
   * {@code PUT /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customEntityStoreAssignments/{name}}; Security
   * Admin.
   */
  public ArmResource putStore(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.put(CUSTOM_ENTITY_STORES, Scopes.in(scope, RESOURCE_GROUP), "customEntityStoreAssignments/{name}", name).body(resource).as(ArmResource::of);
  }

  /**
   * Deletes a store; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/customEntityStoreAssignments/{name}}; Security
   * Admin.
   */
  public void deleteStore(ArmScope scope, String name) {
    arm.delete(CUSTOM_ENTITY_STORES, Scopes.in(scope, RESOURCE_GROUP), "customEntityStoreAssignments/{name}", name).send();
  }
}
