package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.hunting.HuntComment;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HuntCommentsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/hunts/h1/comments", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.hunts().comments().list("h1", q -> q.top(50)).stream().toList(), List.of(HuntComment.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/hunts/h1/comments/c2", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.hunts().comments().get("h1", "c2"), HuntComment.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/hunts/h1/comments/c2", "2024-01-01-preview", "{\"properties\":{\"message\":\"noted\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.hunts().comments().put("h1", "c2", "noted"), HuntComment.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/hunts/h1/comments/c2", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.hunts().comments().delete("h1", "c2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
