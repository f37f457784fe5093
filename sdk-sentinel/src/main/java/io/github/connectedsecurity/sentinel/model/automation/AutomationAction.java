package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Something that an automation rule does. Those of a type unknown here stay of this class. */
public class AutomationAction extends JsonModel {
  AutomationAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code actionType} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static AutomationAction of(Map<String, Object> json) { return AutomationActionTypes.named(typeName(json, "actionType")).apply(json); }

  /** Its place within the rule. */
  public Optional<Integer> order() { return int32("order"); }

  /** What it is. */
  public Optional<ActionType> actionType() { return open("actionType", ActionType::of); }
}
