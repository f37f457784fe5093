package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.hunting.HuntRelation;
import io.github.connectedsecurity.sentinel.model.hunting.HuntRelationDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HuntRelationsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/hunts/h1/relations", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.hunts().relations().list("h1", q -> q.top(50)).stream().toList(), List.of(HuntRelation.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/hunts/h1/relations/r2", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.hunts().relations().get("h1", "r2"), HuntRelation.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/hunts/h1/relations/r2", "2024-01-01-preview", "{\"properties\": {\"relatedResourceId\": \"/r\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.hunts().relations().put("h1", "r2", HuntRelationDraft.of("/r")), HuntRelation.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/hunts/h1/relations/r2", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.hunts().relations().delete("h1", "r2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
