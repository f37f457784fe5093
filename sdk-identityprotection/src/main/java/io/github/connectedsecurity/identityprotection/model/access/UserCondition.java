package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which users a policy is for. */
public final class UserCondition extends JsonModel {
  private UserCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UserCondition of(Map<String, Object> json) { return new UserCondition(json); }

  /** Groups left out. */
  public List<String> excludeGroups() { return texts("excludeGroups"); }

  /** Guests left out. */
  public Optional<GuestCondition> excludeGuestsOrExternalUsers() { return object("excludeGuestsOrExternalUsers", GuestCondition::of); }

  /** Holders of roles left out, by role template. */
  public List<String> excludeRoles() { return texts("excludeRoles"); }

  /** Users left out, by object id, or {@code GuestsOrExternalUsers}. */
  public List<String> excludeUsers() { return texts("excludeUsers"); }

  /** Groups. */
  public List<String> includeGroups() { return texts("includeGroups"); }

  /** Guests. */
  public Optional<GuestCondition> includeGuestsOrExternalUsers() { return object("includeGuestsOrExternalUsers", GuestCondition::of); }

  /** Holders of roles, by role template. */
  public List<String> includeRoles() { return texts("includeRoles"); }

  /** Users by object id, or {@code All}, {@code None}, {@code GuestsOrExternalUsers}. */
  public List<String> includeUsers() { return texts("includeUsers"); }
}
