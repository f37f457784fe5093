package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SECURITY_OPERATORS;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.ArmScope;
import java.util.List;

/** Identities by which plans act in a subscription. Resources are read as the service documents them. */
public final class SecurityOperators {
  private final Arm arm;

  SecurityOperators(Arm arm) { this.arm = arm; }

  /**
   * Lists the identities of a plan, in one answer.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/pricings/{plan}/securityOperators}; Security Reader.
   */
  public List<ArmResource> list(ArmScope scope, String plan) {
    return arm.get(SECURITY_OPERATORS, Scopes.in(scope, SUBSCRIPTION), "pricings/{plan}/securityOperators", plan)
        .paged(Arm.WHOLE, ArmResource::of).stream().toList();
  }

  /** Reads one of them. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/pricings/{plan}/securityOperators/{name}}; Security Reader. */
  public ArmResource get(ArmScope scope, String plan, String name) {
    return arm.get(SECURITY_OPERATORS, Scopes.in(scope, SUBSCRIPTION), "pricings/{plan}/securityOperators/{name}", plan, name).as(ArmResource::of);
  }

  /**
   * Makes one; there is nothing to say about it.
   * {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/pricings/{plan}/securityOperators/{name}}; Security Admin.
   */
  public ArmResource put(ArmScope scope, String plan, String name) {
    return arm.put(SECURITY_OPERATORS, Scopes.in(scope, SUBSCRIPTION), "pricings/{plan}/securityOperators/{name}", plan, name).as(ArmResource::of);
  }

  /**
   * Deletes one; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/pricings/{plan}/securityOperators/{name}}; Security Admin.
   */
  public void delete(ArmScope scope, String plan, String name) {
    arm.delete(SECURITY_OPERATORS, Scopes.in(scope, SUBSCRIPTION), "pricings/{plan}/securityOperators/{name}", plan, name).send();
  }
}
