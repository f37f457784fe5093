package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which combinations of methods are strong enough. Inside a policy's grants often only the id is there. */
public final class AuthenticationStrengthPolicy extends JsonModel {
  private AuthenticationStrengthPolicy(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AuthenticationStrengthPolicy of(Map<String, Object> json) { return new AuthenticationStrengthPolicy(json); }

  /** Names the strength; the built-in ones end in 2 (multifactor), 3 (passwordless) and 4 (phishing-resistant). */
  public String id() { return required("id"); }

  /** The combinations that are strong enough. */
  public List<AuthenticationCombination> allowedCombinations() { return opens("allowedCombinations", AuthenticationCombination::of); }

  /** What is asked of single combinations beyond that. */
  public List<CombinationConfiguration> combinationConfigurations() { return objects("combinationConfigurations", CombinationConfiguration::of); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The name shown. */
  public Optional<String> displayName() { return text("displayName"); }

  /** When it was last changed. */
  public Optional<Instant> modifiedDateTime() { return instant("modifiedDateTime"); }

  /** Who made it. */
  public Optional<StrengthPolicyType> policyType() { return open("policyType", StrengthPolicyType::of); }

  /** What it satisfies. */
  public List<StrengthRequirement> requirementsSatisfied() { return flags("requirementsSatisfied", StrengthRequirement::of); }
}
