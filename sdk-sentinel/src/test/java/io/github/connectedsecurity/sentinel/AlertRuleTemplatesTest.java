package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.rules.AlertRuleTemplate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlertRuleTemplatesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/alertRuleTemplates", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().templates().list().stream().toList(), List.of(AlertRuleTemplate.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/alertRuleTemplates/t1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().templates().get("t1"), AlertRuleTemplate.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
