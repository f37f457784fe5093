package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One step of proving who signs in. */
public final class AuthenticationDetail extends JsonModel {
  private AuthenticationDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationDetail of(Map<String, Object> json) { return new AuthenticationDetail(json); }

  /** The method, such as {@code Password} or {@code FIDO2}. */
  public Optional<String> authenticationMethod() { return text("authenticationMethod"); }

  /** More about the method. */
  public Optional<String> authenticationMethodDetail() { return text("authenticationMethodDetail"); }

  /** When the step was taken. */
  public Optional<Instant> authenticationStepDateTime() { return instant("authenticationStepDateTime"); }

  /** What asked for the step. */
  public Optional<String> authenticationStepRequirement() { return text("authenticationStepRequirement"); }

  /** What came of it. */
  public Optional<String> authenticationStepResultDetail() { return text("authenticationStepResultDetail"); }

  /** Whether it succeeded. */
  public Optional<Boolean> succeeded() { return bool("succeeded"); }
}
