package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** Binds other conditions together. */
public final class BooleanCondition extends AutomationCondition {
  private BooleanCondition(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BooleanCondition of(Map<String, Object> json) { return new BooleanCondition(json); }

  /** The conditions. */
  public Optional<BooleanValues> conditionProperties() { return object("conditionProperties", BooleanValues::of); }
}
