package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionRule;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionRuleDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataCollectionRulesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.MONITOR + "/dataCollectionRules", "2023-03-11", "", "PAGE", "Monitoring Reader")
            .calling(w -> w.collectionRules().list().stream().toList(), List.of(DataCollectionRule.of(Case.one()))),
        Case.of("get", "GET " + Case.MONITOR + "/dataCollectionRules/r1", "2023-03-11", "", "ONE", "Monitoring Reader")
            .calling(w -> w.collectionRules().get("r1"), DataCollectionRule.of(Case.one())),
        Case.of("put", "PUT " + Case.MONITOR + "/dataCollectionRules/r1", "2023-03-11",
            "{\"location\": \"eastus\", \"properties\": {\"description\": \"d\"}}", "ONE", "Monitoring Contributor")
            .calling(w -> w.collectionRules().put("r1", "eastus", DataCollectionRuleDraft.create().description("d")), DataCollectionRule.of(Case.one())),
        Case.of("tag", "PATCH " + Case.MONITOR + "/dataCollectionRules/r1", "2023-03-11", "{\"tags\":{\"a\":\"b\"}}", "ONE", "Monitoring Contributor")
            .calling(w -> w.collectionRules().tag("r1", java.util.Map.of("a", "b")), DataCollectionRule.of(Case.one())),
        Case.of("delete", "DELETE " + Case.MONITOR + "/dataCollectionRules/r1", "2023-03-11", "", "NOTHING", "Monitoring Contributor")
            .calling(w -> Case.done(() -> w.collectionRules().delete("r1")), Case.DONE),
        Case.of("associations", "GET " + Case.MONITOR + "/dataCollectionRules/r1/associations", "2023-03-11", "", "PAGE", "Monitoring Reader")
            .calling(w -> w.collectionRules().associations("r1").stream().toList(), List.of(RuleAssociation.of(Case.one()))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
