package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a change of combinations has done. */
public final class AllowedCombinationsResult extends JsonModel {
  private AllowedCombinationsResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AllowedCombinationsResult of(Map<String, Object> json) { return new AllowedCombinationsResult(json); }

  /** Warnings, such as that the strength has become weaker. */
  public Optional<String> additionalInformation() { return text("additionalInformation"); }

  /** The policies that use the strength, by id. */
  public List<String> conditionalAccessReferences() { return texts("conditionalAccessReferences"); }

  /** The combinations after it. */
  public List<AuthenticationCombination> currentCombinations() { return opens("currentCombinations", AuthenticationCombination::of); }

  /** The combinations before it; sending them takes the change back. */
  public List<AuthenticationCombination> previousCombinations() { return opens("previousCombinations", AuthenticationCombination::of); }
}
