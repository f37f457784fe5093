package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** For whom a policy holds. Answers may leave out of what kind it is. */
public class ScopeBase extends JsonModel {
  ScopeBase(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ScopeBase of(Map<String, Object> json) { return ScopeBaseTypes.named(typeName(json)).apply(json); }

  /** The identifier, or {@code All}. */
  public Optional<String> identity() { return text("identity"); }
}
