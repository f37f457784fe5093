package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where events go. Kinds this version does not know stay this class. */
public class AutomationAction extends JsonModel {
  AutomationAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object as the class that its {@code actionType} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static AutomationAction of(Map<String, Object> json) { return AutomationActionTypes.named(typeName(json, "actionType")).apply(json); }

  /** The kind, which tells the subclasses apart. */
  public Optional<AutomationActionType> actionType() { return open("actionType", AutomationActionType::of); }
}
