package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.rules.RuleAction;
import io.github.connectedsecurity.sentinel.model.rules.RuleActionDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleActionsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/alertRules/r1/actions", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().actions().list("r1").stream().toList(), List.of(RuleAction.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/alertRules/r1/actions/a2", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.alertRules().actions().get("r1", "a2"), RuleAction.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/alertRules/r1/actions/a2", "2024-03-01",
            "{\"properties\": {\"logicAppResourceId\": \"/p\", \"triggerUri\": \"https://x\"}}", "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.alertRules().actions().put("r1", "a2", RuleActionDraft.of("/p", "https://x")), RuleAction.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/alertRules/r1/actions/a2", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.alertRules().actions().delete("r1", "a2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
