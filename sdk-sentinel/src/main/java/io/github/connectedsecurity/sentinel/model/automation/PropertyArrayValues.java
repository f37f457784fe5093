package io.github.connectedsecurity.sentinel.model.automation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Items of a list under conditions. */
public final class PropertyArrayValues extends JsonModel {
  private PropertyArrayValues(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static PropertyArrayValues of(Map<String, Object> json) { return new PropertyArrayValues(json); }

  /** Which list: {@code CustomDetails} or {@code CustomDetailValues}. */
  public Optional<String> arrayType() { return text("arrayType"); }

  /** How many items must fit: {@code AnyItem}. */
  public Optional<String> arrayConditionType() { return text("arrayConditionType"); }

  /** What must be true of such an item; up to 10. */
  public List<AutomationCondition> itemConditions() { return objects("itemConditions", AutomationCondition::of); }
}
