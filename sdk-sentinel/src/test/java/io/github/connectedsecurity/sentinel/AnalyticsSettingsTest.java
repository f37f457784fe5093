package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.AnalyticsSetting;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyticsSettingsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/securityMLAnalyticsSettings", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.analyticsSettings().list().stream().toList(), List.of(AnalyticsSetting.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/securityMLAnalyticsSettings/n1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.analyticsSettings().get("n1"), AnalyticsSetting.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/securityMLAnalyticsSettings/n1", "2024-03-01",
            "{\"kind\":\"Anomaly\",\"properties\":{\"displayName\":\"d\",\"enabled\":true,\"anomalyVersion\":\"1.0.5\",\"frequency\":\"PT1H\",\"settin"
                + "gsStatus\":\"Flighting\",\"isDefaultSettings\":false}}",
            "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.analyticsSettings().put("n1", Case.anomalySetting()), AnalyticsSetting.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/securityMLAnalyticsSettings/n1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.analyticsSettings().delete("n1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
