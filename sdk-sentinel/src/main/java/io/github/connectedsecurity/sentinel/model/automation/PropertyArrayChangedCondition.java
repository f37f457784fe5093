package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Looks at what was added to a list. */
public final class PropertyArrayChangedCondition extends AutomationCondition {
  private PropertyArrayChangedCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyArrayChangedCondition of(Map<String, Object> json) { return new PropertyArrayChangedCondition(json); }

  /** The list. */
  public Optional<PropertyArrayChange> conditionProperties() { return object("conditionProperties", PropertyArrayChange::of); }
}
