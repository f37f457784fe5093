package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;

/** A session control that is on or off. */
public final class SessionSwitch extends JsonBody<SessionSwitch> {
  private SessionSwitch() {}

  /**
   * Starts with what must be given.
   *
   * @param isEnabled whether it is on
   */
  public static SessionSwitch of(boolean isEnabled) { return new SessionSwitch().set("isEnabled", isEnabled); }
}
