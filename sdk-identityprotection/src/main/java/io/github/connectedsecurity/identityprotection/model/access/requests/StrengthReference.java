package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** An authentication strength by its id. */
public final class StrengthReference extends JsonBody<StrengthReference> {
  private StrengthReference() {}

  /**
   * Starts with what must be given.
   *
   * @param id the strength; see the constants of {@code AuthenticationStrengths}
   */
  public static StrengthReference of(String id) { return new StrengthReference().set("id", id); }
}
