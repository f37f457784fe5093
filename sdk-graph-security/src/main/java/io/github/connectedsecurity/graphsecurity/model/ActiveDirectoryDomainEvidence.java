package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An on-premises Active Directory domain. */
public final class ActiveDirectoryDomainEvidence extends AlertEvidence {
  private ActiveDirectoryDomainEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ActiveDirectoryDomainEvidence of(Map<String, Object> json) { return new ActiveDirectoryDomainEvidence(json); }

  /** Its fully qualified name. */
  public Optional<String> activeDirectoryDomainName() { return text("activeDirectoryDomainName"); }

  /** The domains it trusts. */
  public List<ActiveDirectoryDomainEvidence> trustedDomains() { return objects("trustedDomains", ActiveDirectoryDomainEvidence::of); }
}
