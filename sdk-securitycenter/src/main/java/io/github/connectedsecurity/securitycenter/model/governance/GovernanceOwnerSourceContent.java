package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.core.json.JsonBody;

/** How the owner shall be found. */
public final class GovernanceOwnerSourceContent extends JsonBody<GovernanceOwnerSourceContent> {
  private GovernanceOwnerSourceContent() {}

  /**
   * Starts with what must be given.
   *
   * @param type the way
   * @param value the tag's name, or the mail address
   */
  public static GovernanceOwnerSourceContent of(GovernanceOwnerType type, String value) {
    return new GovernanceOwnerSourceContent().set("type", type).set("value", value);
  }
}
