package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An identity's account at one provider, with what can be done to it. */
public final class Account extends JsonModel {
  private Account(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Account of(Map<String, Object> json) { return new Account(json); }

  /** What can be done to the account. */
  public List<Action> actions() { return opens("actions", Action::of); }

  /** The columns of the result that name what to act on. */
  public Optional<String> identifier() { return text("identifier"); }

  /** The directory that the account is in. */
  public Optional<IdentityProvider> identityProvider() { return open("identityProvider", IdentityProvider::of); }
}
