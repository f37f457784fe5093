package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.GrantControl;
import io.github.connectedsecurity.identityprotection.model.access.GrantOperator;
import java.util.List;

/** What a policy is to ask for. */
public final class NewGrantControls extends JsonBody<NewGrantControls> {
  private NewGrantControls() {}

  /**
   * Starts with what must be given.
   *
   * @param operator whether all or one must be met
   */
  public static NewGrantControls of(GrantOperator operator) { return new NewGrantControls().set("operator", operator); }

  /** The demands that the service has built in. */
  public NewGrantControls builtInControls(List<GrantControl> builtInControls) { return set("builtInControls", builtInControls); }

  /** Demands of other providers. */
  public NewGrantControls customAuthenticationFactors(List<String> customAuthenticationFactors) {
    return set("customAuthenticationFactors", customAuthenticationFactors);
  }

  /** Agreements to be accepted, by id. */
  public NewGrantControls termsOfUse(List<String> termsOfUse) { return set("termsOfUse", termsOfUse); }

  /** The strength of authentication; excludes the built-in {@code mfa}. */
  public NewGrantControls authenticationStrength(StrengthReference authenticationStrength) { return set("authenticationStrength", authenticationStrength); }

  /** Empties authenticationStrength at the service. */
  public NewGrantControls clearAuthenticationStrength() { return clear("authenticationStrength"); }
}
