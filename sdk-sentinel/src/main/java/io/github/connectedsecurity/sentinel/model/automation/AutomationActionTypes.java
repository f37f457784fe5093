package io.github.connectedsecurity.sentinel.model.automation;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link AutomationAction}, whose initialisation must not need its subclasses. */
final class AutomationActionTypes {
  private static final Map<String, Function<Map<String, Object>, AutomationAction>> VIEWS = Map.ofEntries(
      Map.entry("modifyproperties", ModifyPropertiesAction::of),
      Map.entry("runplaybook", RunPlaybookAction::of),
      Map.entry("addincidenttask", AddTaskAction::of));

  private AutomationActionTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, AutomationAction> named(String kind) { return VIEWS.getOrDefault(kind, AutomationAction::new); }
}
