package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A property compared with values. */
public final class PropertyValues extends JsonModel {
  private PropertyValues(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyValues of(Map<String, Object> json) { return new PropertyValues(json); }

  /** Which property, such as {@code IncidentTitle} or {@code AccountName}. */
  public Optional<String> propertyName() { return text("propertyName"); }

  /** How it is compared. */
  public Optional<ConditionOperator> operator() { return open("operator", ConditionOperator::of); }

  /** With what; one of them is enough. */
  public List<String> propertyValues() { return texts("propertyValues"); }
}
