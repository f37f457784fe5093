package io.github.connectedsecurity.identityprotection.model.directory;

import io.github.connectedsecurity.core.json.JsonBody;

/** Whether an account may sign in. */
public final class AccountUpdate extends JsonBody<AccountUpdate> {
  private AccountUpdate() {}

  /**
   * Starts with what must be given.
   *
   * @param accountEnabled whether it may
   */
  public static AccountUpdate of(boolean accountEnabled) { return new AccountUpdate().set("accountEnabled", accountEnabled); }
}
