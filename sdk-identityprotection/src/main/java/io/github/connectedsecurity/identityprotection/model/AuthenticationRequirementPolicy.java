package io.github.connectedsecurity.identityprotection.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** What asked a sign-in for a factor. */
public final class AuthenticationRequirementPolicy extends JsonModel {
  private AuthenticationRequirementPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationRequirementPolicy of(Map<String, Object> json) { return new AuthenticationRequirementPolicy(json); }

  /** The policy in words. */
  public Optional<String> detail() { return text("detail"); }

  /** Which part of the service asked, such as {@code multiConditionalAccess}. */
  public Optional<String> requirementProvider() { return text("requirementProvider"); }
}
