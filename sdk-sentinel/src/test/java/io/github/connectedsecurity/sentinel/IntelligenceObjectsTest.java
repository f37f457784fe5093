package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceCondition;
import io.github.connectedsecurity.sentinel.model.intelligence.IntelligenceCount;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntelligenceObjectsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("count", "POST " + Case.INSIGHTS + "/threatIntelligence/main/count", "2024-01-01-preview", "{\"condition\":{\"clauses\":[]}}", "ONE",
            "Microsoft Sentinel Reader")
            .calling(w -> w.indicators().objects().count(IntelligenceCondition.of(List.of())), IntelligenceCount.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
