package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SECURITY_CONTACTS;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.settings.SecurityContact;
import io.github.connectedsecurity.securitycenter.model.settings.SecurityContactContent;

/** Who is told about alerts. The service knows one contact a subscription, named {@code default}. */
public final class SecurityContacts {
  private final Arm arm;

  SecurityContacts(Arm arm) { this.arm = arm; }

  /** Lists the contacts; one at most. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/securityContacts}; Security Reader. */
  public Paged<SecurityContact> list(ArmScope scope) {
    return arm.get(SECURITY_CONTACTS, Scopes.in(scope, SUBSCRIPTION), "securityContacts").paged(Arm.PAGES, SecurityContact::of);
  }

  /** Reads a contact. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/securityContacts/{name}}; Security Reader. */
  public SecurityContact get(ArmScope scope, String name) {
    return arm.get(SECURITY_CONTACTS, Scopes.in(scope, SUBSCRIPTION), "securityContacts/{name}", name).as(SecurityContact::of);
  }

  /** Makes or replaces a contact. {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/securityContacts/{name}}; Security Admin. */
  public SecurityContact put(ArmScope scope, String name, SecurityContactContent content) {
    return arm.put(SECURITY_CONTACTS, Scopes.in(scope, SUBSCRIPTION), "securityContacts/{name}", name).body(content).as(SecurityContact::of);
  }

  /**
   * Deletes a contact; done as well when there was none.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/securityContacts/{name}}; Security Admin.
   */
  public void delete(ArmScope scope, String name) { arm.delete(SECURITY_CONTACTS, Scopes.in(scope, SUBSCRIPTION), "securityContacts/{name}", name).send(); }
}
