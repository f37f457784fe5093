package io.github.connectedsecurity.sentinel.model.rules;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link AlertRule}, whose initialisation must not need its subclasses. */
final class AlertRuleTypes {
  private static final Map<String, Function<Map<String, Object>, AlertRule>> VIEWS = Map.ofEntries(
      Map.entry("scheduled", ScheduledAlertRule::of),
      Map.entry("microsoftsecurityincidentcreation", MicrosoftSecurityAlertRule::of),
      Map.entry("fusion", FusionAlertRule::of),
      Map.entry("nrt", NrtAlertRule::of),
      Map.entry("mlbehavioranalytics", BehaviorAnalyticsAlertRule::of),
      Map.entry("threatintelligence", ThreatIntelligenceAlertRule::of));

  private AlertRuleTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, AlertRule> named(String kind) { return VIEWS.getOrDefault(kind, AlertRule::new); }
}
