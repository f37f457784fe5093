package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Looks at the items of a list. */
public final class PropertyArrayCondition extends AutomationCondition {
  private PropertyArrayCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyArrayCondition of(Map<String, Object> json) { return new PropertyArrayCondition(json); }

  /** The comparison. */
  public Optional<PropertyArrayValues> conditionProperties() { return object("conditionProperties", PropertyArrayValues::of); }
}
