package io.github.connectedsecurity.identityprotection.model.access.requests;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which users a policy is to be for. */
public final class NewUserCondition extends JsonBody<NewUserCondition> {
  private NewUserCondition() {}

  /** Starts with nothing set. */
  public static NewUserCondition create() { return new NewUserCondition(); }

  /** Groups left out. */
  public NewUserCondition excludeGroups(List<String> excludeGroups) { return set("excludeGroups", excludeGroups); }

  /** Guests left out. */
  public NewUserCondition excludeGuestsOrExternalUsers(NewGuestCondition excludeGuestsOrExternalUsers) {
    return set("excludeGuestsOrExternalUsers", excludeGuestsOrExternalUsers);
  }

  /** Empties excludeGuestsOrExternalUsers at the service. */
  public NewUserCondition clearExcludeGuestsOrExternalUsers() { return clear("excludeGuestsOrExternalUsers"); }

  /** Holders of roles left out, by role template. */
  public NewUserCondition excludeRoles(List<String> excludeRoles) { return set("excludeRoles", excludeRoles); }

  /** Users left out, by object id, or {@code GuestsOrExternalUsers}. */
  public NewUserCondition excludeUsers(List<String> excludeUsers) { return set("excludeUsers", excludeUsers); }

  /** Groups. */
  public NewUserCondition includeGroups(List<String> includeGroups) { return set("includeGroups", includeGroups); }

  /** Guests. */
  public NewUserCondition includeGuestsOrExternalUsers(NewGuestCondition includeGuestsOrExternalUsers) {
    return set("includeGuestsOrExternalUsers", includeGuestsOrExternalUsers);
  }

  /** Empties includeGuestsOrExternalUsers at the service. */
  public NewUserCondition clearIncludeGuestsOrExternalUsers() { return clear("includeGuestsOrExternalUsers"); }

  /** Holders of roles, by role template, not by role. */
  public NewUserCondition includeRoles(List<String> includeRoles) { return set("includeRoles", includeRoles); }

  /** Users by object id, or {@code All}, {@code None}, {@code GuestsOrExternalUsers}. */
  public NewUserCondition includeUsers(List<String> includeUsers) { return set("includeUsers", includeUsers); }
}
