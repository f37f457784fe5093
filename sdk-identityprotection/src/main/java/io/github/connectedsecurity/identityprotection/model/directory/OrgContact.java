package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contact of the organisation. */
public final class OrgContact extends DirectoryObject {
  private OrgContact(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OrgContact of(Map<String, Object> json) { return new OrgContact(json); }

  /** The company. */
  public Optional<String> companyName() { return text("companyName"); }

  /** The department. */
  public Optional<String> department() { return text("department"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The first name. */
  public Optional<String> givenName() { return text("givenName"); }

  /** What the contact does. */
  public Optional<String> jobTitle() { return text("jobTitle"); }

  /** The mail address. */
  public Optional<String> mail() { return text("mail"); }

  /** The mail alias. */
  public Optional<String> mailNickname() { return text("mailNickname"); }

  /** When it was last brought in step. */
  public Optional<Instant> onPremisesLastSyncDateTime() { return instant("onPremisesLastSyncDateTime"); }

  /** Whether it comes from a directory on premises. */
  public Optional<Boolean> onPremisesSyncEnabled() { return bool("onPremisesSyncEnabled"); }

  /** The mail addresses. */
  public List<String> proxyAddresses() { return texts("proxyAddresses"); }

  /** The family name. */
  public Optional<String> surname() { return text("surname"); }
}
