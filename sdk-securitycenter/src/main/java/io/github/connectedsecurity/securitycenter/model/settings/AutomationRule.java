package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Compares a part of an event. */
public final class AutomationRule extends JsonModel {
  private AutomationRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AutomationRule of(Map<String, Object> json) { return new AutomationRule(json); }

  /** Where the part is, as a JSON path. */
  public Optional<String> propertyJPath() { return text("propertyJPath"); }

  /** How both sides are read. */
  public Optional<RulePropertyType> propertyType() { return open("propertyType", RulePropertyType::of); }

  /** The other side; always text. */
  public Optional<String> expectedValue() { return text("expectedValue"); }

  /** How they are compared; texts without regard to case. */
  public Optional<RuleOperator> operator() { return open("operator", RuleOperator::of); }
}
