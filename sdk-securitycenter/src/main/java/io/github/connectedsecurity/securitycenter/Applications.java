package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.APPLICATIONS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import java.util.Map;

/**
 * Groups of resources that make up one application, in a subscription or below a connector ({@code
 * ArmScope.resourceGroup(…).resource("Microsoft.Security", "securityConnectors", …)}).
 */
public final class Applications {
  private final Arm arm;

  Applications(Arm arm) { this.arm = arm; }

  /**
   * Lists the applications. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/applications},
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/providers/Microsoft.Security/applications};
   * Security Reader.
   */
  public Paged<ArmResource> list(ArmScope scope) {
    return arm.get(APPLICATIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE), "applications").paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one application. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/applications/{id}},
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/providers/Microsoft.Security/applications/{i}};
   * Security Reader.
   */
  public ArmResource get(ArmScope scope, String id) {
    return arm.get(APPLICATIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE), "applications/{id}", id).as(ArmResource::of);
  }

  /**
   * Makes or replaces an application, from the whole resource as the service documents it.
   * {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/applications/{id}},
   * {@code PUT /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/providers/Microsoft.Security/applications/{i}};
   * Security Admin.
   */
  public ArmResource put(ArmScope scope, String id, Map<String, ?> resource) {
    return arm.put(APPLICATIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE), "applications/{id}", id).body(resource).as(ArmResource::of);
  }

  /**
   * Deletes an application; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/applications/{id}},
   * {@code DELETE /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/securityConnectors/{c}/providers/Microsoft.Security/applications/{i}};
   * Security Admin.
   */
  public void delete(ArmScope scope, String id) { arm.delete(APPLICATIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE), "applications/{id}", id).send(); }
}
