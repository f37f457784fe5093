package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A group of accounts in Entra or Active Directory. */
public final class SecurityGroupEvidence extends AlertEvidence {
  private SecurityGroupEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static SecurityGroupEvidence of(Map<String, Object> json) { return new SecurityGroupEvidence(json); }

  /** Its object GUID in on-premises Active Directory. */
  public Optional<String> activeDirectoryObjectGuid() { return text("activeDirectoryObjectGuid"); }

  /** Its name in Entra. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Its full path in on-premises Active Directory. */
  public Optional<String> distinguishedName() { return text("distinguishedName"); }

  /** Its readable name in on-premises Active Directory. */
  public Optional<String> friendlyName() { return text("friendlyName"); }

  /** Its object identifier in Entra. */
  public Optional<String> securityGroupId() { return text("securityGroupId"); }

  /** Its Windows security identifier. */
  public Optional<String> sid() { return text("sid"); }
}
