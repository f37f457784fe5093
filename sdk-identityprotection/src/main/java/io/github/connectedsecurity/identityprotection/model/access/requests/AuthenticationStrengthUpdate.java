package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** Changes of an authentication strength's words; its combinations change by a call of their own. */
public final class AuthenticationStrengthUpdate extends JsonBody<AuthenticationStrengthUpdate> {
  private AuthenticationStrengthUpdate() {}

  /** Starts with nothing set. */
  public static AuthenticationStrengthUpdate create() { return new AuthenticationStrengthUpdate(); }

  /** The name shown. */
  public AuthenticationStrengthUpdate displayName(String displayName) { return set("displayName", displayName); }

  /** What it is for. */
  public AuthenticationStrengthUpdate description(String description) { return set("description", description); }

  /** Empties description at the service. */
  public AuthenticationStrengthUpdate clearDescription() { return clear("description"); }
}
