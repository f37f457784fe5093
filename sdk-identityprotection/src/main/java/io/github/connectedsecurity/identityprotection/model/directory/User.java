package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A user. Without a selection only the usual twelve properties are there; {@code Users.profile} asks for those of an investigation. */
public final class User extends DirectoryObject {
  private User(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static User of(Map<String, Object> json) { return new User(json); }

  /** Whether the user may sign in. */
  public Optional<Boolean> accountEnabled() { return bool("accountEnabled"); }

  /** Whether the user is a minor. */
  public Optional<String> ageGroup() { return text("ageGroup"); }

  /** The licences, by SKU. */
  public List<Map<String, Object>> assignedLicenses() { return objects("assignedLicenses", object -> object); }

  /** Phones at work. */
  public List<String> businessPhones() { return texts("businessPhones"); }

  /** The city of work. */
  public Optional<String> city() { return text("city"); }

  /** The company. */
  public Optional<String> companyName() { return text("companyName"); }

  /** The country of work. */
  public Optional<String> country() { return text("country"); }

  /** When the account was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** How it was made, such as {@code Invitation}; absent for ordinary accounts. */
  public Optional<String> creationType() { return text("creationType"); }

  /** The department. */
  public Optional<String> department() { return text("department"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When the user began here. */
  public Optional<Instant> employeeHireDate() { return instant("employeeHireDate"); }

  /** The number among the employees. */
  public Optional<String> employeeId() { return text("employeeId"); }

  /** When the user leaves or left; needs a permission of its own. */
  public Optional<Instant> employeeLeaveDateTime() { return instant("employeeLeaveDateTime"); }

  /** The kind of employment. */
  public Optional<String> employeeType() { return text("employeeType"); }

  /** Where a guest's invitation stands. */
  public Optional<String> externalUserState() { return text("externalUserState"); }

  /** When that last changed. */
  public Optional<Instant> externalUserStateChangeDateTime() { return instant("externalUserStateChangeDateTime"); }

  /** The first name. */
  public Optional<String> givenName() { return text("givenName"); }

  /** What the user can sign in with. */
  public List<ObjectIdentity> identities() { return objects("identities", ObjectIdentity::of); }

  /** Whether only certain administrators may change the user. */
  public Optional<Boolean> isManagementRestricted() { return bool("isManagementRestricted"); }

  /** Whether it stands for a thing, such as a room. */
  public Optional<Boolean> isResourceAccount() { return bool("isResourceAccount"); }

  /** What the user does. */
  public Optional<String> jobTitle() { return text("jobTitle"); }

  /** When the password was last changed. */
  public Optional<Instant> lastPasswordChangeDateTime() { return instant("lastPasswordChangeDateTime"); }

  /** The mail address. */
  public Optional<String> mail() { return text("mail"); }

  /** The mail alias. */
  public Optional<String> mailNickname() { return text("mailNickname"); }

  /** The mobile phone. */
  public Optional<String> mobilePhone() { return text("mobilePhone"); }

  /** Where the office is. */
  public Optional<String> officeLocation() { return text("officeLocation"); }

  /** The name in the directory on premises. */
  public Optional<String> onPremisesDistinguishedName() { return text("onPremisesDistinguishedName"); }

  /** The domain on premises. */
  public Optional<String> onPremisesDomainName() { return text("onPremisesDomainName"); }

  /** What ties it to the account on premises. */
  public Optional<String> onPremisesImmutableId() { return text("onPremisesImmutableId"); }

  /** When it was last brought in step. */
  public Optional<Instant> onPremisesLastSyncDateTime() { return instant("onPremisesLastSyncDateTime"); }

  /** The account's name on premises. */
  public Optional<String> onPremisesSamAccountName() { return text("onPremisesSamAccountName"); }

  /** The security identifier on premises. */
  public Optional<String> onPremisesSecurityIdentifier() { return text("onPremisesSecurityIdentifier"); }

  /** Whether it comes from a directory on premises; absent when it never did. Such users change their password there. */
  public Optional<Boolean> onPremisesSyncEnabled() { return bool("onPremisesSyncEnabled"); }

  /** The name the user signs in with on premises. */
  public Optional<String> onPremisesUserPrincipalName() { return text("onPremisesUserPrincipalName"); }

  /** Other mail addresses. */
  public List<String> otherMails() { return texts("otherMails"); }

  /** Exceptions from the rules for passwords. */
  public Optional<String> passwordPolicies() { return text("passwordPolicies"); }

  /** What is asked about the password at the next sign-in. */
  public Optional<PasswordProfile> passwordProfile() { return object("passwordProfile", PasswordProfile::of); }

  /** The postal code of work. */
  public Optional<String> postalCode() { return text("postalCode"); }

  /** Where the user's data is kept. */
  public Optional<String> preferredDataLocation() { return text("preferredDataLocation"); }

  /** The language. */
  public Optional<String> preferredLanguage() { return text("preferredLanguage"); }

  /** The mail addresses, the main one behind {@code SMTP:}. */
  public List<String> proxyAddresses() { return texts("proxyAddresses"); }

  /** The security identifier in the cloud. */
  public Optional<String> securityIdentifier() { return text("securityIdentifier"); }

  /** Whether the user is in the address list. */
  public Optional<Boolean> showInAddressList() { return bool("showInAddressList"); }

  /** When the user last signed in; needs licence P1 and {@code AuditLog.Read.All}. */
  public Optional<SignInActivity> signInActivity() { return object("signInActivity", SignInActivity::of); }

  /** Tokens older than this are refused: when sessions were last revoked. */
  public Optional<Instant> signInSessionsValidFromDateTime() { return instant("signInSessionsValidFromDateTime"); }

  /** The state or province of work. */
  public Optional<String> state() { return text("state"); }

  /** The street of work. */
  public Optional<String> streetAddress() { return text("streetAddress"); }

  /** The family name. */
  public Optional<String> surname() { return text("surname"); }

  /** The country that licences are used in. */
  public Optional<String> usageLocation() { return text("usageLocation"); }

  /** The name the user signs in with. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }

  /** {@code Member} or {@code Guest}. */
  public Optional<String> userType() { return text("userType"); }
}
