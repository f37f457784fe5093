package io.github.connectedsecurity.sentinel.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who made or changed something: a user or an application. */
public final class ClientInfo extends JsonModel {
  private ClientInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ClientInfo of(Map<String, Object> json) { return new ClientInfo(json); }

  /** The mail address; absent for applications. */
  public Optional<String> email() { return text("email"); }

  /** The name to show. */
  public Optional<String> name() { return text("name"); }

  /** The object in Entra ID. */
  public Optional<String> objectId() { return text("objectId"); }

  /** The name to sign in with. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }
}
