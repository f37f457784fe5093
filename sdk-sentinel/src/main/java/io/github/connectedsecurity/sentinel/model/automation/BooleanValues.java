package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions bound together. */
public final class BooleanValues extends JsonModel {
  private BooleanValues(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BooleanValues of(Map<String, Object> json) { return new BooleanValues(json); }

  /** {@code And} or {@code Or}. */
  public Optional<String> operator() { return text("operator"); }

  /** The conditions; 2 to 10. */
  public List<AutomationCondition> innerConditions() { return objects("innerConditions", AutomationCondition::of); }
}
