package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** An authentication context: a mark that applications ask for and policies act on. */
public final class AuthenticationContextClassReference extends JsonModel {
  private AuthenticationContextClassReference(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationContextClassReference of(Map<String, Object> json) { return new AuthenticationContextClassReference(json); }

  /** {@code c1} to {@code c99}. */
  public String id() { return required("id"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether applications may use it. */
  public Optional<Boolean> isAvailable() { return bool("isAvailable"); }
}
