package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.rules.RuleRun;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleRunsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/triggeredAnalyticsRuleRuns", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().runs().list().stream().toList(), List.of(RuleRun.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/triggeredAnalyticsRuleRuns/r1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().runs().get("r1"), RuleRun.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
