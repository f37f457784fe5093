package io.github.connectedsecurity.sentinel.model.settings;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link Setting}, whose initialisation must not need its subclasses. */
final class SettingTypes {
  private static final Map<String, Function<Map<String, Object>, Setting>> VIEWS = Map.ofEntries(
      Map.entry("anomalies", AnomaliesSetting::of),
      Map.entry("eyeson", EyesOnSetting::of),
      Map.entry("entityanalytics", EntityAnalyticsSetting::of),
      Map.entry("ueba", UebaSetting::of));

  private SettingTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, Setting> named(String kind) { return VIEWS.getOrDefault(kind, Setting::new); }
}
