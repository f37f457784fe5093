package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.entities.ActivityEntityQueryDraft;
import io.github.connectedsecurity.sentinel.model.entities.EntityQuery;
import io.github.connectedsecurity.sentinel.model.entities.EntityQueryTemplate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EntityQueriesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/entityQueries", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().entityQueries().list("Activity").stream().toList(), List.of(EntityQuery.of(Case.one()))).query("kind", "Activity"),
        Case.of("get", "GET " + Case.INSIGHTS + "/entityQueries/n1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().entityQueries().get("n1"), EntityQuery.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/entityQueries/n1", "2024-01-01-preview", "{\"kind\":\"Activity\",\"properties\":{\"title\":\"t\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.entities().entityQueries().put("n1", ActivityEntityQueryDraft.create().title("t")), EntityQuery.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/entityQueries/n1", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.entities().entityQueries().delete("n1")), Case.DONE),
        Case.of("templates", "GET " + Case.INSIGHTS + "/entityQueryTemplates", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().entityQueries().templates("Activity").stream().toList(), List.of(EntityQueryTemplate.of(Case.one())))
            .query("kind", "Activity"),
        Case.of("template", "GET " + Case.INSIGHTS + "/entityQueryTemplates/n1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.entities().entityQueries().template("n1"), EntityQueryTemplate.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
