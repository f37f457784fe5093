package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.hunting.Hunt;
import io.github.connectedsecurity.sentinel.model.hunting.HuntDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HuntsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/hunts", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.hunts().list(q -> q.top(50)).stream().toList(), List.of(Hunt.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/hunts/h1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.hunts().get("h1"), Hunt.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/hunts/h1", "2024-01-01-preview", "{\"properties\": {\"displayName\": \"h\", \"description\": \"d\"}}",
            "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.hunts().put("h1", HuntDraft.of("h", "d")), Hunt.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/hunts/h1", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.hunts().delete("h1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
