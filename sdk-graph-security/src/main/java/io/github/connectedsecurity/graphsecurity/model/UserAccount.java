package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names and identifiers of an account, in Entra and on premises. */
public final class UserAccount extends JsonModel {
  private UserAccount(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UserAccount of(Map<String, Object> json) { return new UserAccount(json); }

  /** The sign-in name without a domain. */
  public Optional<String> accountName() { return text("accountName"); }

  /** The object GUID in on-premises Active Directory. */
  public Optional<String> activeDirectoryObjectGuid() { return text("activeDirectoryObjectGuid"); }

  /** The object identifier in Entra. */
  public Optional<String> azureAdUserId() { return text("azureAdUserId"); }

  /** The name shown to others. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The Active Directory domain. */
  public Optional<String> domainName() { return text("domainName"); }

  /** Resources that the account reached for. */
  public List<ResourceAccessEvent> resourceAccessEvents() { return objects("resourceAccessEvents", ResourceAccessEvent::of); }

  /** The Entra tenant it belongs to. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** The sign-in name in Entra, in the form of a mail address. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }

  /** The Windows security identifier. */
  public Optional<String> userSid() { return text("userSid"); }
}
