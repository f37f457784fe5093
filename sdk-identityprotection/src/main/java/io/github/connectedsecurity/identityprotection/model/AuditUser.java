package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A user who did something. */
public final class AuditUser extends JsonModel {
  private AuditUser(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuditUser of(Map<String, Object> json) { return new AuditUser(json); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The object id. */
  public Optional<String> id() { return text("id"); }

  /** The address of the client. */
  public Optional<String> ipAddress() { return text("ipAddress"); }

  /** The name the user signs in with. */
  public Optional<String> userPrincipalName() { return text("userPrincipalName"); }
}
