package io.github.connectedsecurity.securitycenter.model.settings;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link AutomationAction}, whose initialisation must not need its subclasses. */
final class AutomationActionTypes {
  private static final Map<String, Function<Map<String, Object>, AutomationAction>> VIEWS = Map.ofEntries(
      Map.entry("logicapp", LogicAppAction::of),
      Map.entry("eventhub", EventHubAction::of),
      Map.entry("workspace", WorkspaceAction::of));

  private AutomationActionTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, AutomationAction> named(String kind) { return VIEWS.getOrDefault(kind, AutomationAction::new); }
}
