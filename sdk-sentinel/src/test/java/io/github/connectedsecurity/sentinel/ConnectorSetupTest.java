package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.ConnectorRequirements;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConnectorSetupTest {
  static List<Case> operations() {
    return List.of(
        Case.of("connect", "POST " + Case.INSIGHTS + "/dataConnectors/c1/connect", "2024-01-01-preview", "{\"kind\":\"Basic\"}", "NOTHING",
            "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.dataConnectors().setup().connect("c1", java.util.Map.of("kind", "Basic"))), Case.DONE),
        Case.of("disconnect", "POST " + Case.INSIGHTS + "/dataConnectors/c1/disconnect", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.dataConnectors().setup().disconnect("c1")), Case.DONE),
        Case.of("requirements", "POST " + Case.INSIGHTS + "/dataConnectorsCheckRequirements", "2024-01-01-preview", "{\"kind\":\"Basic\"}", "ONE",
            "Microsoft Sentinel Reader")
            .calling(w -> w.dataConnectors().setup().requirements(java.util.Map.of("kind", "Basic")), ConnectorRequirements.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
