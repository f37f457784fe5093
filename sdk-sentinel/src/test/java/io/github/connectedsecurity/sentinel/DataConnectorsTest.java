package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.DataConnector;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataConnectorsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/dataConnectors", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.dataConnectors().list().stream().toList(), List.of(DataConnector.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/dataConnectors/c1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.dataConnectors().get("c1"), DataConnector.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/dataConnectors/c1", "2024-03-01", "{\"kind\":\"Office365\",\"properties\":{\"tenantId\":\"t\"}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.dataConnectors().put("c1", "Office365", java.util.Map.of("tenantId", "t")), DataConnector.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/dataConnectors/c1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.dataConnectors().delete("c1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
