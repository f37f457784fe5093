package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.API_COLLECTIONS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.paging.Paged;

/**
 * APIs of API Management that are protected. A service is a scope, such as
 * {@code ArmScope.resourceGroup(…).resource("Microsoft.ApiManagement", "service", …)}.
 */
public final class ApiCollections {
  private final Arm arm;

  ApiCollections(Arm arm) { this.arm = arm; }

  /**
   * Lists the protected APIs of a subscription or a resource group.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/apiCollections},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/apiCollections}; Security Reader.
   */
  public Paged<ArmResource> list(ArmScope scope) {
    return arm.get(API_COLLECTIONS, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "apiCollections").paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Lists the protected APIs of one service.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.ApiManagement/service/{s}/providers/Microsoft.Security/apiCollections};
   * Security Reader.
   */
  public Paged<ArmResource> listOf(ArmScope scope) {
    return arm.get(API_COLLECTIONS, Scopes.in(scope, RESOURCE), "apiCollections").paged(Arm.PAGES, ArmResource::of);
  }

  /**
   * Reads one protected API.
   * {@code GET /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.ApiManagement/service/{s}/providers/Microsoft.Security/apiCollections/{a}};
   * Security Reader.
   */
  public ArmResource get(ArmScope scope, String api) {
    return arm.get(API_COLLECTIONS, Scopes.in(scope, RESOURCE), "apiCollections/{api}", api).as(ArmResource::of);
  }

  /**
   * Starts to protect an API.
   * {@code PUT /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.ApiManagement/service/{s}/providers/Microsoft.Security/apiCollections/{a}};
   * Security Admin.
   */
  public LongRunning<ArmResource> onboard(ArmScope scope, String api) {
    Call call = arm.put(API_COLLECTIONS, Scopes.in(scope, RESOURCE), "apiCollections/{api}", api);
    return arm.began(call, API_COLLECTIONS, scope.resource(Arm.PROVIDER, "apiCollections", api), ArmResource::of);
  }

  /**
   * Ends the protection of an API; done as well when there was none.
   * {@code DELETE /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.ApiManagement/service/{s}/providers/Microsoft.Security/apiCollections/{a}};
   * Security Admin.
   */
  public void offboard(ArmScope scope, String api) { arm.delete(API_COLLECTIONS, Scopes.in(scope, RESOURCE), "apiCollections/{api}", api).send(); }

  /**
   * Goes on with a long-running operation of this class whose {@link LongRunning#token} was stored.
   *
   * @throws IllegalArgumentException when the text is no token
   */
  public LongRunning<ArmResource> resume(String token) { return arm.resume(token, ArmResource::of); }
}
