package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What limited a session's life. */
public final class SessionLifetimePolicy extends JsonModel {
  private SessionLifetimePolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SessionLifetimePolicy of(Map<String, Object> json) { return new SessionLifetimePolicy(json); }

  /** The policy in words. */
  public Optional<String> detail() { return text("detail"); }

  /** What it asked for. */
  public Optional<String> expirationRequirement() { return text("expirationRequirement"); }
}
