package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An authentication context that a sign-in was asked for or already had. */
public final class AuthenticationContext extends JsonModel {
  private AuthenticationContext(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationContext of(Map<String, Object> json) { return new AuthenticationContext(json); }

  /** How it applied. */
  public Optional<String> detail() { return text("detail"); }

  /** The context, {@code c1} to {@code c99}. */
  public Optional<String> id() { return text("id"); }
}
