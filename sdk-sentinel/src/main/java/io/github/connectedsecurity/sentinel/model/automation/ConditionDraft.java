package io.github.connectedsecurity.sentinel.model.automation;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;
import java.util.Map;

/** Something that must be true before an automation rule acts. */
public final class ConditionDraft extends JsonBody<ConditionDraft> {
  private ConditionDraft(ConditionType type, Map<String, ?> properties) { set("conditionType", type).set("conditionProperties", properties); }

  /** Compares a property, such as {@code IncidentTitle} or {@code AccountName}, with values of which one is enough. */
  public static ConditionDraft property(String name, ConditionOperator operator, List<String> values) {
    return new ConditionDraft(ConditionType.PROPERTY, Map.of("propertyName", name, "operator", operator, "propertyValues", values));
  }

  /** Is true when a property was set to, or taken from, one of these values: {@code ChangedTo} or {@code ChangedFrom}. */
  public static ConditionDraft changed(String property, String changeType, ConditionOperator operator, List<String> values) {
    return new ConditionDraft(ConditionType.PROPERTY_CHANGED,
        Map.of("propertyName", property, "changeType", changeType, "operator", operator, "propertyValues", values));
  }

  /** Is true when something was added to a list: {@code Alerts}, {@code Labels}, {@code Tactics} or {@code Comments}. */
  public static ConditionDraft added(String list) {
    return new ConditionDraft(ConditionType.PROPERTY_ARRAY_CHANGED, Map.of("arrayType", list, "changeType", "Added"));
  }

  /** Is true when any item of a list, {@code CustomDetails} or {@code CustomDetailValues}, fits all these conditions; up to 10. */
  public static ConditionDraft anyItem(String list, List<ConditionDraft> conditions) {
    return new ConditionDraft(ConditionType.PROPERTY_ARRAY, Map.of("arrayType", list, "arrayConditionType", "AnyItem", "itemConditions", conditions));
  }

  /** Is true when all of 2 to 10 conditions are. */
  public static ConditionDraft and(List<ConditionDraft> conditions) { return bound("And", conditions); }

  /** Is true when one of 2 to 10 conditions is. */
  public static ConditionDraft or(List<ConditionDraft> conditions) { return bound("Or", conditions); }

  private static ConditionDraft bound(String operator, List<ConditionDraft> conditions) {
    if (conditions.size() < 2 || conditions.size() > 10) {
      throw new IllegalArgumentException("'" + operator + "' binds 2 to 10 conditions, not " + conditions.size() + ".");
    }
    return new ConditionDraft(ConditionType.BOOLEAN, Map.of("operator", operator, "innerConditions", conditions));
  }
}
