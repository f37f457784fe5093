package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.identityprotection.model.access.AuthenticationCombination;
import java.util.List;

/** An authentication strength to be made. */
public final class NewAuthenticationStrength extends JsonBody<NewAuthenticationStrength> {
  private NewAuthenticationStrength() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName the name shown
   * @param allowedCombinations the combinations that are strong enough
   */
  public static NewAuthenticationStrength of(String displayName, List<AuthenticationCombination> allowedCombinations) {
    return new NewAuthenticationStrength().set("displayName", displayName).set("allowedCombinations", allowedCombinations);
  }

  /** What it is for. */
  public NewAuthenticationStrength description(String description) { return set("description", description); }
}
