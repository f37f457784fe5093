package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.incidents.IncidentComment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentCommentsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/incidents/i1/comments", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().comments().list("i1", q -> q.top(50)).stream().toList(), List.of(IncidentComment.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/incidents/i1/comments/c2", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().comments().get("i1", "c2"), IncidentComment.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/incidents/i1/comments/c2", "2024-03-01", "{\"properties\":{\"message\":\"noted\"}}", "ONE",
            "Microsoft Sentinel Responder")
            .calling(w -> w.incidents().comments().put("i1", "c2", "noted"), IncidentComment.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/incidents/i1/comments/c2", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Responder")
            .calling(w -> Case.done(() -> w.incidents().comments().delete("i1", "c2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
