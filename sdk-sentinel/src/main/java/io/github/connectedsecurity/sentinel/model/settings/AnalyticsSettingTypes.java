package io.github.connectedsecurity.sentinel.model.settings;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link AnalyticsSetting}, whose initialisation must not need its subclasses. */
final class AnalyticsSettingTypes {
  private static final Map<String, Function<Map<String, Object>, AnalyticsSetting>> VIEWS = Map.ofEntries(
      Map.entry("anomaly", AnomalySetting::of));

  private AnalyticsSettingTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, AnalyticsSetting> named(String kind) { return VIEWS.getOrDefault(kind, AnalyticsSetting::new); }
}
