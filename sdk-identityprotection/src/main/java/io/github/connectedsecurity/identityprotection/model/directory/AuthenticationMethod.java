package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A method that a user has registered to sign in or to reset the password. Kinds unknown here stay of this class, whole. */
public class AuthenticationMethod extends JsonModel {
  AuthenticationMethod(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static AuthenticationMethod of(Map<String, Object> json) { return AuthenticationMethodTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** Names the method. */
  public String id() { return required("id"); }

  /** When it was registered. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }
}
