package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An identity with its accounts at several providers. Kinds that this version does not know stay of this class, whole. */
public class IdentityAccounts extends JsonModel {
  IdentityAccounts(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static IdentityAccounts of(Map<String, Object> json) { return IdentityAccountsTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it; what to switch on for kinds that have no class here. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** The accounts, one for each provider or service. */
  public List<Account> accounts() { return objects("accounts", Account::of); }

  /** The security identifier in the cloud. */
  public Optional<String> cloudSecurityIdentifier() { return text("cloudSecurityIdentifier"); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The domain it belongs to. */
  public Optional<String> domain() { return text("domain"); }

  /** Whether it is on. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** The security identifier in the organisation's own directory. */
  public Optional<String> onPremisesSecurityIdentifier() { return text("onPremisesSecurityIdentifier"); }
}
