package io.github.connectedsecurity.identityprotection.model.directory;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that a user can sign in with. */
public final class ObjectIdentity extends JsonModel {
  private ObjectIdentity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ObjectIdentity of(Map<String, Object> json) { return new ObjectIdentity(json); }

  /** Who issued it. */
  public Optional<String> issuer() { return text("issuer"); }

  /** The name that the issuer gave. */
  public Optional<String> issuerAssignedId() { return text("issuerAssignedId"); }

  /** Its kind, such as {@code userPrincipalName} or {@code federated}. */
  public Optional<String> signInType() { return text("signInType"); }
}
