package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.automation.AutomationRule;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AutomationRulesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/automationRules", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.automationRules().list().stream().toList(), List.of(AutomationRule.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/automationRules/r1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.automationRules().get("r1"), AutomationRule.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/automationRules/r1", "2024-03-01",
            "{\"properties\": {\"displayName\": \"r\", \"order\": 1, \"triggeringLogic\": {\"isEnabled\": true, \"triggersOn\": \"Incidents\", \"trigg"
                + "ersWhen\": \"Created\"}, \"actions\": [{\"order\": 1, \"actionType\": \"AddIncidentTask\", \"actionConfiguration\": {\"title\": \"t\"}}]}}",
            "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.automationRules().put("r1", Case.automationRule()), AutomationRule.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/automationRules/r1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.automationRules().delete("r1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
