package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.Setting;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/settings", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.settings().list(), List.of(Setting.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/settings/n1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.settings().get("n1"), Setting.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/settings/n1", "2024-01-01-preview", "{\"kind\":\"Ueba\",\"properties\":{\"dataSources\":[\"AuditLogs\"]}}",
            "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.settings().put("n1", "Ueba", java.util.Map.of("dataSources", List.of("AuditLogs"))), Setting.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/settings/n1", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.settings().delete("n1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
