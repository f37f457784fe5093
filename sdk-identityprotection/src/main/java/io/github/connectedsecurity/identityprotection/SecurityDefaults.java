package io.github.connectedsecurity.identityprotection;

import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.identityprotection.model.access.SecurityDefaultsPolicy;
import io.github.connectedsecurity.identityprotection.model.access.requests.SecurityDefaultsUpdate;

/** The basic protection that Microsoft switches on where nobody has policies. It and enabled policies exclude each other. */
public final class SecurityDefaults {
  private static final String PATH = "policies/identitySecurityDefaultsEnforcementPolicy";

  private final Http http;

  SecurityDefaults(Http http) { this.http = http; }

  /** Reads whether the protection acts. {@code GET /policies/identitySecurityDefaultsEnforcementPolicy}; {@code Policy.Read.All}. */
  public SecurityDefaultsPolicy get() { return http.get(PATH).permission("Policy.Read.All").quota(IdentityQuotas.POLICIES).as(SecurityDefaultsPolicy::of); }

  /**
   * Switches the protection on or off. Safe to repeat. {@code PATCH /policies/identitySecurityDefaultsEnforcementPolicy};
   * {@code Policy.ReadWrite.SecurityDefaults}, with {@code Policy.Read.All}.
   */
  public void setEnabled(boolean enabled) {
    http.patch(PATH).permission("Policy.ReadWrite.SecurityDefaults").quota(IdentityQuotas.POLICIES).body(SecurityDefaultsUpdate.of(enabled))
        .repeatable().send();
  }
}
