package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a policy holds. Answers often leave out what kind of place it is. */
public class PolicyLocation extends JsonModel {
  PolicyLocation(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static PolicyLocation of(Map<String, Object> json) { return PolicyLocationTypes.named(typeName(json)).apply(json); }

  /** The application's id, the domain, or the address. */
  public Optional<String> value() { return text("value"); }
}
