package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a policy asks for. */
public final class GrantControls extends JsonModel {
  private GrantControls(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GrantControls of(Map<String, Object> json) { return new GrantControls(json); }

  /** The strength of authentication. */
  public Optional<AuthenticationStrengthPolicy> authenticationStrength() { return object("authenticationStrength", AuthenticationStrengthPolicy::of); }

  /** The demands that the service has built in. */
  public List<GrantControl> builtInControls() { return opens("builtInControls", GrantControl::of); }

  /** Demands of other providers. */
  public List<String> customAuthenticationFactors() { return texts("customAuthenticationFactors"); }

  /** Whether all ({@code AND}) or one ({@code OR}) must be met. */
  public Optional<GrantOperator> operator() { return open("operator", GrantOperator::of); }

  /** Agreements to be accepted, by id. */
  public List<String> termsOfUse() { return texts("termsOfUse"); }
}
