package io.github.connectedsecurity.sentinel.model.entities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** The data of an account. */
public final class AccountProperties extends EntityCommonProperties {
  private AccountProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AccountProperties of(Map<String, Object> json) { return new AccountProperties(json); }

  /** The Entra tenant. */
  public Optional<String> aadTenantId() { return text("aadTenantId"); }

  /** The object in Entra ID. */
  public Optional<String> aadUserId() { return text("aadUserId"); }

  /** The name without its domain. */
  public Optional<String> accountName() { return text("accountName"); }

  /** The name to show. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The host of a local account, as the id of an entity. */
  public Optional<String> hostEntityId() { return text("hostEntityId"); }

  /** Whether it belongs to a domain. */
  public Optional<Boolean> isDomainJoined() { return bool("isDomainJoined"); }

  /** The domain in NetBIOS form. */
  public Optional<String> ntDomain() { return text("ntDomain"); }

  /** The object in Active Directory. */
  public Optional<String> objectGuid() { return text("objectGuid"); }

  /** The passport id in Entra ID. */
  public Optional<String> puid() { return text("puid"); }

  /** The security id, such as {@code S-1-5-18}. */
  public Optional<String> sid() { return text("sid"); }

  /** What follows the at sign of its user principal name. */
  public Optional<String> upnSuffix() { return text("upnSuffix"); }

  /** The domain in DNS form. */
  public Optional<String> dnsDomain() { return text("dnsDomain"); }
}
