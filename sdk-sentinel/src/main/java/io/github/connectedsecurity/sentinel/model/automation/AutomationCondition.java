package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that must be true before an automation rule acts. Those of a type unknown here stay of this class. */
public class AutomationCondition extends JsonModel {
  AutomationCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code conditionType} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static AutomationCondition of(Map<String, Object> json) { return AutomationConditionTypes.named(typeName(json, "conditionType")).apply(json); }

  /** In what way it looks. */
  public Optional<ConditionType> conditionType() { return open("conditionType", ConditionType::of); }
}
