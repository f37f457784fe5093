package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.CONNECTORS;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SECURITY_CONNECTORS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.Map;

/** Connectors to Amazon, Google and places of code, in the present form and in the old one. Resources are read and sent as the service documents them. */
public final class SecurityConnectors {
  private final Arm arm;

  SecurityConnectors(Arm arm) { this.arm = arm; }

  /**
   * Lists the connectors of a subscription or a resource group.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/securityConnectors},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors}; Security Reader.
   */
  public Paged<ArmResource> list(ArmScope scope) {
    return arm.get(SECURITY_CONNECTORS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "securityConnectors").paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one connector. {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{name}};
   * Security Reader.
   */
  public ArmResource get(ArmScope scope, String name) {
    return arm.get(SECURITY_CONNECTORS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{name}", name).as(ArmResource::of);
  }

  /**
   * Makes or replaces a connector.
   * {@code PUT /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{name}}; Security Admin.
   */
  public ArmResource put(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.put(SECURITY_CONNECTORS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{name}", name).body(resource).as(ArmResource::of);
  }

  /**
   * Changes the members given; safe to repeat.
   * {@code PATCH /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{name}}; Security Admin.
   */
  public ArmResource update(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.patch(SECURITY_CONNECTORS, Scopes.in(scope, RESOURCE_GROUP),
        "securityConnectors/{name}", name).body(resource).repeatable().as(ArmResource::of);
  }

  /**
   * Deletes a connector; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/securityConnectors/{name}}; Security Admin.
   */
  public void delete(ArmScope scope, String name) {
    arm.delete(SECURITY_CONNECTORS, Scopes.in(scope, RESOURCE_GROUP), "securityConnectors/{name}", name).send();
  }

  /** Lists the connectors of the old form. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/connectors}; Security Reader. */
  public Paged<ArmResource> old(ArmScope scope) { return arm.get(CONNECTORS, Scopes.in(scope, SUBSCRIPTION), "connectors").paged(Arm.PAGES, ArmResource::of); }

  /** Reads one of the old form. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/connectors/{name}}; Security Reader. */
  public ArmResource old(ArmScope scope, String name) {
    return arm.get(CONNECTORS, Scopes.in(scope, SUBSCRIPTION), "connectors/{name}", name).as(ArmResource::of);
  }

  /** Makes or replaces one of the old form. {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/connectors/{name}}; Security Admin. */
  public ArmResource putOld(ArmScope scope, String name, Map<String, ?> resource) {
    return arm.put(CONNECTORS, Scopes.in(scope, SUBSCRIPTION), "connectors/{name}", name).body(resource).as(ArmResource::of);
  }

  /**
   * Deletes one of the old form; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/connectors/{name}}; Security Admin.
   */
  public void deleteOld(ArmScope scope, String name) { arm.delete(CONNECTORS, Scopes.in(scope, SUBSCRIPTION), "connectors/{name}", name).send(); }
}
