package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who did something: exactly one of the two. */
public final class AuditActivityInitiator extends JsonModel {
  private AuditActivityInitiator(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuditActivityInitiator of(Map<String, Object> json) { return new AuditActivityInitiator(json); }

  /** The application. */
  public Optional<AppIdentity> app() { return object("app", AppIdentity::of); }

  /** The user. */
  public Optional<AuditUser> user() { return object("user", AuditUser::of); }
}
