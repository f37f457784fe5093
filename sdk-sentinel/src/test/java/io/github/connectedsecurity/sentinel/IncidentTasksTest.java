package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.incidents.IncidentTask;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentTaskDraft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IncidentTasksTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/incidents/i1/tasks", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().tasks().list("i1").stream().toList(), List.of(IncidentTask.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/incidents/i1/tasks/t2", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.incidents().tasks().get("i1", "t2"), IncidentTask.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/incidents/i1/tasks/t2", "2024-03-01", "{\"properties\": {\"title\": \"t\", \"status\": \"New\"}}", "ONE",
            "Microsoft Sentinel Responder")
            .calling(w -> w.incidents().tasks().put("i1", "t2", IncidentTaskDraft.of("t",
                io.github.connectedsecurity.sentinel.model.incidents.IncidentTaskStatus.NEW)), IncidentTask.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/incidents/i1/tasks/t2", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Responder")
            .calling(w -> Case.done(() -> w.incidents().tasks().delete("i1", "t2")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
