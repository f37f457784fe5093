package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.Relation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BookmarkRelationsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/bookmarks/b1/relations", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.bookmarks().relations().list("b1", q -> q.top(50)).stream().toList(), List.of(Relation.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/bookmarks/b1/relations/r2", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.bookmarks().relations().get("b1", "r2"), Relation.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/bookmarks/b1/relations/r2", "2024-01-01-preview", "{\"properties\":{\"relatedResourceId\":\"/r\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.bookmarks().relations().put("b1", "r2", "/r"), Relation.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/bookmarks/b1/relations/r2", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.bookmarks().relations().delete("b1", "r2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
