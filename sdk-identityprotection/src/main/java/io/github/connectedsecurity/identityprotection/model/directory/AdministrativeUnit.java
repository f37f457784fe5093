package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A part of the tenant with administrators of its own. */
public final class AdministrativeUnit extends DirectoryObject {
  private AdministrativeUnit(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AdministrativeUnit of(Map<String, Object> json) { return new AdministrativeUnit(json); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether only its own administrators may change its members. */
  public Optional<Boolean> isMemberManagementRestricted() { return bool("isMemberManagementRestricted"); }

  /** The rule that finds its members. */
  public Optional<String> membershipRule() { return text("membershipRule"); }

  /** Whether the rule is in force. */
  public Optional<String> membershipRuleProcessingState() { return text("membershipRuleProcessingState"); }

  /** Assigned or by rule. */
  public Optional<String> membershipType() { return text("membershipType"); }

  /** Who sees its members. */
  public Optional<String> visibility() { return text("visibility"); }
}
