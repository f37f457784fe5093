package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A person's identity in the directory. */
public final class User extends IdentityAccounts {
  private User(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static User of(Map<String, Object> json) { return new User(json); }

  /** The mail address. */
  public Optional<String> emailAddress() { return text("emailAddress"); }

  /** The user's name for signing in. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }
}
