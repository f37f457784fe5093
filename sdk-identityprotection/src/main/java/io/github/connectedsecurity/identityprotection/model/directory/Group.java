package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group. */
public final class Group extends DirectoryObject {
  private Group(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Group of(Map<String, Object> json) { return new Group(json); }

  /** The sensitivity labels; only when selected. */
  public List<AssignedLabel> assignedLabels() { return objects("assignedLabels", AssignedLabel::of); }

  /** The licences, by SKU. */
  public List<Map<String, Object>> assignedLicenses() { return objects("assignedLicenses", object -> object); }

  /** The classification. */
  public Optional<String> classification() { return text("classification"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When it ends. */
  public Optional<Instant> expirationDateTime() { return instant("expirationDateTime"); }

  /** {@code Unified} for Microsoft 365 groups, {@code DynamicMembership} for those whose members a rule finds. */
  public List<String> groupTypes() { return texts("groupTypes"); }

  /** Whether it is archived. */
  public Optional<Boolean> isArchived() { return bool("isArchived"); }

  /** Whether roles can be given to it. */
  public Optional<Boolean> isAssignableToRole() { return bool("isAssignableToRole"); }

  /** Whether only certain administrators may change it. */
  public Optional<Boolean> isManagementRestricted() { return bool("isManagementRestricted"); }

  /** The mail address. */
  public Optional<String> mail() { return text("mail"); }

  /** Whether it receives mail. */
  public Optional<Boolean> mailEnabled() { return bool("mailEnabled"); }

  /** The mail alias. */
  public Optional<String> mailNickname() { return text("mailNickname"); }

  /** The rule that finds its members. */
  public Optional<String> membershipRule() { return text("membershipRule"); }

  /** Whether the rule is in force. */
  public Optional<String> membershipRuleProcessingState() { return text("membershipRuleProcessingState"); }

  /** The domain on premises. */
  public Optional<String> onPremisesDomainName() { return text("onPremisesDomainName"); }

  /** When it was last brought in step. */
  public Optional<Instant> onPremisesLastSyncDateTime() { return instant("onPremisesLastSyncDateTime"); }

  /** The NetBIOS name on premises. */
  public Optional<String> onPremisesNetBiosName() { return text("onPremisesNetBiosName"); }

  /** The name on premises. */
  public Optional<String> onPremisesSamAccountName() { return text("onPremisesSamAccountName"); }

  /** The security identifier on premises. */
  public Optional<String> onPremisesSecurityIdentifier() { return text("onPremisesSecurityIdentifier"); }

  /** Whether it comes from a directory on premises. */
  public Optional<Boolean> onPremisesSyncEnabled() { return bool("onPremisesSyncEnabled"); }

  /** Where its data is kept. */
  public Optional<String> preferredDataLocation() { return text("preferredDataLocation"); }

  /** The language. */
  public Optional<String> preferredLanguage() { return text("preferredLanguage"); }

  /** The mail addresses. */
  public List<String> proxyAddresses() { return texts("proxyAddresses"); }

  /** When its life was last renewed. */
  public Optional<Instant> renewedDateTime() { return instant("renewedDateTime"); }

  /** How its resources behave. */
  public List<String> resourceBehaviorOptions() { return texts("resourceBehaviorOptions"); }

  /** Which resources it has, such as {@code Team}. */
  public List<String> resourceProvisioningOptions() { return texts("resourceProvisioningOptions"); }

  /** Whether it grants access. */
  public Optional<Boolean> securityEnabled() { return bool("securityEnabled"); }

  /** The security identifier in the cloud. */
  public Optional<String> securityIdentifier() { return text("securityIdentifier"); }

  /** The colours. */
  public Optional<String> theme() { return text("theme"); }

  /** A name that can be given at its making and not changed. */
  public Optional<String> uniqueName() { return text("uniqueName"); }

  /** Who sees its members. */
  public Optional<String> visibility() { return text("visibility"); }
}
