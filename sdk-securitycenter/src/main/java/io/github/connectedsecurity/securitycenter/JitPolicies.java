package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.RESOURCE_GROUP;
import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.JIT_POLICIES;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.access.JitPolicy;
import io.github.connectedsecurity.securitycenter.model.access.JitPolicyContent;
import io.github.connectedsecurity.securitycenter.model.access.JitRequest;
import io.github.connectedsecurity.securitycenter.model.access.JitRequestContent;

/** Just-in-time access: ports that are closed until somebody asks. */
public final class JitPolicies {
  private final Arm arm;

  JitPolicies(Arm arm) { this.arm = arm; }

  /**
   * Lists the policies of a subscription or a resource group.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/jitNetworkAccessPolicies},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/jitNetworkAccessPolicies}; Security Reader.
   */
  public Paged<JitPolicy> list(ArmScope scope) {
    return arm.get(JIT_POLICIES, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "jitNetworkAccessPolicies").paged(Arm.PAGES, JitPolicy::of);
  }

  /**
   * Lists those that are kept in one region.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/locations/{location}/jitNetworkAccessPolicies},
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/jitNetworkAccessPolicies};
   * Security Reader.
   */
  public Paged<JitPolicy> listIn(ArmScope scope, String location) {
    return arm.get(JIT_POLICIES, Scopes.in(scope, SUBSCRIPTION, RESOURCE_GROUP), "locations/{location}/jitNetworkAccessPolicies", location)
        .paged(Arm.PAGES, JitPolicy::of);
  }

  /**
   * Reads one policy with the requests made under it; usually named {@code default}.
   * {@code GET /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/jitNetworkAccessPolicies/{name}};
   * Security Reader.
   */
  public JitPolicy get(ArmScope scope, String location, String name) {
    return arm.get(JIT_POLICIES, Scopes.in(scope, RESOURCE_GROUP),
        "locations/{location}/jitNetworkAccessPolicies/{name}", location, name).as(JitPolicy::of);
  }

  /**
   * Makes or replaces a policy. Its name and a machine's name may have 56 characters together.
   * {@code PUT /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/jitNetworkAccessPolicies/{name}};
   * {@code Microsoft.Security/locations/jitNetworkAccessPolicies/write}.
   */
  public JitPolicy put(ArmScope scope, String location, String name, JitPolicyContent content) {
    return arm.put(JIT_POLICIES, Scopes.in(scope, RESOURCE_GROUP), "locations/{location}/jitNetworkAccessPolicies/{name}", location, name)
        .body(content).as(JitPolicy::of);
  }

  /**
   * Deletes a policy, which opens nothing; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/resourceGroups/{group}/providers/Microsoft.Security/locations/{location}/jitNetworkAccessPolicies/{name}};
   * Security Admin.
   */
  public void delete(ArmScope scope, String location, String name) {
    arm.delete(JIT_POLICIES, Scopes.in(scope, RESOURCE_GROUP), "locations/{location}/jitNetworkAccessPolicies/{name}", location, name).send();
  }

  /**
   * Asks for ports to be opened and hands back the request as it was taken; there is nothing to poll. Sent once.
   * {@code POST /subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Security/locations/{l}/jitNetworkAccessPolicies/{n}/initiate};
   * {@code Microsoft.Security/locations/jitNetworkAccessPolicies/initiate/action}.
   */
  public JitRequest initiate(ArmScope scope, String location, String name, JitRequestContent content) {
    return arm.post(JIT_POLICIES, Scopes.in(scope, RESOURCE_GROUP), "locations/{location}/jitNetworkAccessPolicies/{name}/initiate", location, name)
        .body(content).as(JitRequest::of);
  }
}
