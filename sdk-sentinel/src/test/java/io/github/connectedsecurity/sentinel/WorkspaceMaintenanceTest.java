package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.workspaces.PurgeOperation;
import io.github.connectedsecurity.sentinel.model.workspaces.PurgeRequest;
import io.github.connectedsecurity.sentinel.model.workspaces.PurgeStatus;
import io.github.connectedsecurity.sentinel.model.workspaces.SharedKeys;
import io.github.connectedsecurity.sentinel.model.workspaces.WorkspaceUsage;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkspaceMaintenanceTest {
  static List<Case> operations() {
    return List.of(
        Case.of("sharedKeys", "POST " + Case.WORKSPACE + "/sharedKeys", "2020-08-01", "", "ONE", "Log Analytics Contributor")
            .calling(w -> w.maintenance().sharedKeys(), SharedKeys.of(Case.one())),
        Case.of("regenerateSharedKeys", "POST " + Case.WORKSPACE + "/regenerateSharedKey", "2020-08-01", "", "ONE", "Log Analytics Contributor")
            .calling(w -> w.maintenance().regenerateSharedKeys(), SharedKeys.of(Case.one())),
        Case.of("usages", "GET " + Case.WORKSPACE + "/usages", "2020-08-01", "", "PAGE", "Log Analytics Reader")
            .calling(w -> w.maintenance().usages(), List.of(WorkspaceUsage.of(Case.one()))),
        Case.of("purge", "POST " + Case.WORKSPACE + "/purge", "2020-08-01", "{\"table\":\"T\",\"filters\":[]}", "ONE", "Log Analytics Contributor")
            .calling(w -> w.maintenance().purge(PurgeRequest.of("T", List.of())), PurgeOperation.of(Case.one())),
        Case.of("purgeStatus", "GET " + Case.WORKSPACE + "/operations/i1", "2020-08-01", "", "ONE", "Log Analytics Reader")
            .calling(w -> w.maintenance().purgeStatus("i1"), PurgeStatus.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
