package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of certain combinations. */
public class CombinationConfiguration extends JsonModel {
  CombinationConfiguration(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static CombinationConfiguration of(Map<String, Object> json) { return CombinationConfigurationTypes.named(typeName(json)).apply(json); }

  /** The kind as the service names it. */
  public Optional<String> odataType() { return text("@odata.type"); }

  /** Names the configuration. */
  public String id() { return required("id"); }

  /** The combinations that it is for. */
  public List<AuthenticationCombination> appliesToCombinations() { return opens("appliesToCombinations", AuthenticationCombination::of); }
}
