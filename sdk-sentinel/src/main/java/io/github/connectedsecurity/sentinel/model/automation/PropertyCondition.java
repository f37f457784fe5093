package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Looks at a property. */
public final class PropertyCondition extends AutomationCondition {
  private PropertyCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyCondition of(Map<String, Object> json) { return new PropertyCondition(json); }

  /** The comparison. */
  public Optional<PropertyValues> conditionProperties() { return object("conditionProperties", PropertyValues::of); }
}
