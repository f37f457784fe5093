package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.ConnectorDefinition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectorDefinitionsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/dataConnectorDefinitions", "2024-09-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.connectorDefinitions().list().stream().toList(), List.of(ConnectorDefinition.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/dataConnectorDefinitions/n1", "2024-09-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.connectorDefinitions().get("n1"), ConnectorDefinition.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/dataConnectorDefinitions/n1", "2024-09-01", "{\"kind\":\"Customizable\",\"properties\":{\"a\":1}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.connectorDefinitions().put("n1", java.util.Map.of("a", 1)), ConnectorDefinition.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/dataConnectorDefinitions/n1", "2024-09-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.connectorDefinitions().delete("n1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
