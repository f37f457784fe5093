package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.rules.AlertRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertRulesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/alertRules", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().list().stream().toList(), List.of(AlertRule.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/alertRules/r1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().get("r1"), AlertRule.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/alertRules/r1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.alertRules().delete("r1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
