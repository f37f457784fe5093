package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A device that is registered in the directory. */
public final class Device extends DirectoryObject {
  private Device(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Device of(Map<String, Object> json) { return new Device(json); }

  /** Whether it may be used to sign in. */
  public Optional<Boolean> accountEnabled() { return bool("accountEnabled"); }

  /** Ids for the service's own use. */
  public List<Map<String, Object>> alternativeSecurityIds() { return objects("alternativeSecurityIds", object -> object); }

  /** When it was last used to sign in, give or take two weeks. */
  public Optional<Instant> approximateLastSignInDateTime() { return instant("approximateLastSignInDateTime"); }

  /** When its compliance ends. */
  public Optional<Instant> complianceExpirationDateTime() { return instant("complianceExpirationDateTime"); }

  /** The category that its user chose. */
  public Optional<String> deviceCategory() { return text("deviceCategory"); }

  /** The id that it gave itself at its registration; sign-ins name it by this one. */
  public Optional<String> deviceId() { return text("deviceId"); }

  /** For the service's own use. */
  public Optional<String> deviceMetadata() { return text("deviceMetadata"); }

  /** The company's or a person's. */
  public Optional<String> deviceOwnership() { return text("deviceOwnership"); }

  /** For the service's own use. */
  public Optional<Integer> deviceVersion() { return int32("deviceVersion"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The enrolment profile. */
  public Optional<String> enrollmentProfileName() { return text("enrollmentProfileName"); }

  /** How it was enrolled. */
  public Optional<String> enrollmentType() { return text("enrollmentType"); }

  /** Whether it meets the compliance rules. */
  public Optional<Boolean> isCompliant() { return bool("isCompliant"); }

  /** Whether the tenant manages it. */
  public Optional<Boolean> isManaged() { return bool("isManaged"); }

  /** Whether only certain administrators may change it. */
  public Optional<Boolean> isManagementRestricted() { return bool("isManagementRestricted"); }

  /** Whether its protections are broken. */
  public Optional<Boolean> isRooted() { return bool("isRooted"); }

  /** How it is managed. */
  public Optional<String> managementType() { return text("managementType"); }

  /** Who made it. */
  public Optional<String> manufacturer() { return text("manufacturer"); }

  /** The application that manages it. */
  public Optional<String> mdmAppId() { return text("mdmAppId"); }

  /** The model. */
  public Optional<String> model() { return text("model"); }

  /** When it was last brought in step. */
  public Optional<Instant> onPremisesLastSyncDateTime() { return instant("onPremisesLastSyncDateTime"); }

  /** The security identifier on premises. */
  public Optional<String> onPremisesSecurityIdentifier() { return text("onPremisesSecurityIdentifier"); }

  /** Whether it comes from a directory on premises. */
  public Optional<Boolean> onPremisesSyncEnabled() { return bool("onPremisesSyncEnabled"); }

  /** The operating system. */
  public Optional<String> operatingSystem() { return text("operatingSystem"); }

  /** The operating system's version. */
  public Optional<String> operatingSystemVersion() { return text("operatingSystemVersion"); }

  /** Physical ids. */
  public List<String> physicalIds() { return texts("physicalIds"); }

  /** The profile. */
  public Optional<String> profileType() { return text("profileType"); }

  /** When it was registered. */
  public Optional<Instant> registrationDateTime() { return instant("registrationDateTime"); }

  /** Labels of the system. */
  public List<String> systemLabels() { return texts("systemLabels"); }

  /** {@code Workplace}, {@code AzureAd} or {@code ServerAd}: how it is joined. */
  public Optional<String> trustType() { return text("trustType"); }
}
