package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** Whether the basic protection is to act. */
public final class SecurityDefaultsUpdate extends JsonBody<SecurityDefaultsUpdate> {
  private SecurityDefaultsUpdate() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it acts; the service refuses it beside enabled policies
   */
  public static SecurityDefaultsUpdate of(boolean isEnabled) { return new SecurityDefaultsUpdate().set("isEnabled", isEnabled); }
}
