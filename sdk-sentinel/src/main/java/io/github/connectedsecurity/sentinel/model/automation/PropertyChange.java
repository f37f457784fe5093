package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change of a property. */
public final class PropertyChange extends JsonModel {
  private PropertyChange(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyChange of(Map<String, Object> json) { return new PropertyChange(json); }

  /** Which property: {@code IncidentSeverity}, {@code IncidentStatus} or {@code IncidentOwner}. */
  public Optional<String> propertyName() { return text("propertyName"); }

  /** Which side of the change: {@code ChangedFrom} or {@code ChangedTo}. */
  public Optional<String> changeType() { return text("changeType"); }

  /** How that side is compared. */
  public Optional<ConditionOperator> operator() { return open("operator", ConditionOperator::of); }

  /** With what; one of them is enough. */
  public List<String> propertyValues() { return texts("propertyValues"); }
}
