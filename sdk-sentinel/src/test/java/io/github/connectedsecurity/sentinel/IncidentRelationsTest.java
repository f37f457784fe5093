package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.Relation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentRelationsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/incidents/i1/relations", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().relations().list("i1", q -> q.top(50)).stream().toList(), List.of(Relation.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/incidents/i1/relations/r2", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().relations().get("i1", "r2"), Relation.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/incidents/i1/relations/r2", "2024-03-01", "{\"properties\":{\"relatedResourceId\":\"/r\"}}", "ONE",
            "Microsoft Sentinel Responder")
            .calling(w -> w.incidents().relations().put("i1", "r2", "/r"), Relation.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/incidents/i1/relations/r2", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Responder")
            .calling(w -> Case.done(() -> w.incidents().relations().delete("i1", "r2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
