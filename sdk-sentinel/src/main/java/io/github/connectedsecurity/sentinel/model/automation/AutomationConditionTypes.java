package io.github.connectedsecurity.sentinel.model.automation;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link AutomationCondition}, whose initialisation must not need its subclasses. */
final class AutomationConditionTypes {
  private static final Map<String, Function<Map<String, Object>, AutomationCondition>> VIEWS = Map.ofEntries(
      Map.entry("property", PropertyCondition::of),
      Map.entry("propertyarray", PropertyArrayCondition::of),
      Map.entry("propertychanged", PropertyChangedCondition::of),
      Map.entry("propertyarraychanged", PropertyArrayChangedCondition::of),
      Map.entry("boolean", BooleanCondition::of));

  private AutomationConditionTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, AutomationCondition> named(String kind) { return VIEWS.getOrDefault(kind, AutomationCondition::new); }
}
