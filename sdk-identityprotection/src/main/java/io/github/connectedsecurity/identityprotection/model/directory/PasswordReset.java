package io.github.connectedsecurity.identityprotection.model.directory;

import io.github.connectedsecurity.core.json.JsonBody;

/** A new password for a user, given by an administrator. */
public final class PasswordReset extends JsonBody<PasswordReset> {
  private PasswordReset() {}

  /**
   * Starts with what must be given.
   *
   * @param passwordProfile the password and what is asked about it
   */
  public static PasswordReset of(NewPasswordProfile passwordProfile) { return new PasswordReset().set("passwordProfile", passwordProfile); }
}
