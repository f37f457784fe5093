package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A mode of an authentication method that strengths can be built of. */
public final class AuthenticationMethodModeDetail extends JsonModel {
  private AuthenticationMethodModeDetail(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationMethodModeDetail of(Map<String, Object> json) { return new AuthenticationMethodModeDetail(json); }

  /** The mode as combinations name it. */
  public String id() { return required("id"); }

  /** The family. */
  public Optional<BaseAuthenticationMethod> authenticationMethod() { return open("authenticationMethod", BaseAuthenticationMethod::of); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }
}
