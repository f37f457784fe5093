package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Looks at what a property was or has become. */
public final class PropertyChangedCondition extends AutomationCondition {
  private PropertyChangedCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyChangedCondition of(Map<String, Object> json) { return new PropertyChangedCondition(json); }

  /** The comparison. */
  public Optional<PropertyChange> conditionProperties() { return object("conditionProperties", PropertyChange::of); }
}
