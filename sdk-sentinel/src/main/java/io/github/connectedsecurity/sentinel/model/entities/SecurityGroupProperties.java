package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Which group. */
public final class SecurityGroupProperties extends EntityCommonProperties {
  private SecurityGroupProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecurityGroupProperties of(Map<String, Object> json) { return new SecurityGroupProperties(json); }

  /** Its name in LDAP form. */
  public Optional<String> distinguishedName() { return text("distinguishedName"); }

  /** Its object in Active Directory. */
  public Optional<String> objectGuid() { return text("objectGuid"); }

  /** Its security id. */
  public Optional<String> sid() { return text("sid"); }
}
