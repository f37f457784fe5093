package io.github.connectedsecurity.sentinel.model.rules;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link AlertRuleTemplate}, whose initialisation must not need its subclasses. */
final class AlertRuleTemplateTypes {
  private static final Map<String, Function<Map<String, Object>, AlertRuleTemplate>> VIEWS = Map.ofEntries(
      Map.entry("scheduled", ScheduledAlertRuleTemplate::of),
      Map.entry("nrt", NrtAlertRuleTemplate::of),
      Map.entry("fusion", FusionAlertRuleTemplate::of),
      Map.entry("mlbehavioranalytics", FusionAlertRuleTemplate::of),
      Map.entry("threatintelligence", FusionAlertRuleTemplate::of),
      Map.entry("microsoftsecurityincidentcreation", MicrosoftSecurityAlertRuleTemplate::of));

  private AlertRuleTemplateTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, AlertRuleTemplate> named(String kind) { return VIEWS.getOrDefault(kind, AlertRuleTemplate::new); }
}
