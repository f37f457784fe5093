package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.workspaces.Table;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.WORKSPACE + "/tables", "2022-10-01", "", "PAGE", "Log Analytics Reader")
            .calling(w -> w.tables().list(), List.of(Table.of(Case.one()))),
        Case.of("get", "GET " + Case.WORKSPACE + "/tables/t1", "2022-10-01", "", "ONE", "Log Analytics Reader")
            .calling(w -> w.tables().get("t1"), Table.of(Case.one())),
        Case.of("migrate", "POST " + Case.WORKSPACE + "/tables/t1/migrate", "2022-10-01", "", "NOTHING", "Log Analytics Contributor")
            .calling(w -> Case.done(() -> w.tables().migrate("t1")), Case.DONE),
        Case.of("cancelSearch", "POST " + Case.WORKSPACE + "/tables/t1/cancelSearch", "2022-10-01", "", "NOTHING", "Log Analytics Contributor")
            .calling(w -> Case.done(() -> w.tables().cancelSearch("t1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
