package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociation;
import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociationDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleAssociationsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.OWN_MONITOR + "/dataCollectionRuleAssociations", "2023-03-11", "", "PAGE", "Monitoring Reader")
            .calling(w -> w.associations().list().stream().toList(), List.of(RuleAssociation.of(Case.one()))),
        Case.of("get", "GET " + Case.OWN_MONITOR + "/dataCollectionRuleAssociations/n1", "2023-03-11", "", "ONE", "Monitoring Reader")
            .calling(w -> w.associations().get("n1"), RuleAssociation.of(Case.one())),
        Case.of("put", "PUT " + Case.OWN_MONITOR + "/dataCollectionRuleAssociations/n1", "2023-03-11",
            "{\"properties\": {\"dataCollectionRuleId\": \"/r\"}}", "ONE", "Monitoring Contributor")
            .calling(w -> w.associations().put("n1", RuleAssociationDraft.create().dataCollectionRuleId("/r")), RuleAssociation.of(Case.one())),
        Case.of("delete", "DELETE " + Case.OWN_MONITOR + "/dataCollectionRuleAssociations/n1", "2023-03-11", "", "NOTHING", "Monitoring Contributor")
            .calling(w -> Case.done(() -> w.associations().delete("n1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
