package io.github.connectedsecurity.identityprotection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.identityprotection.model.access.ConditionalAccessPolicy;
import io.github.connectedsecurity.identityprotection.model.directory.User;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ModelsTest {
  private static final ModelContract CONTRACT = ModelContract.ofPackages(RiskyUser.class, ConditionalAccessPolicy.class, User.class).named(Map.ofEntries(
      Map.entry("RiskUserActivity.riskEventTypes", List.of("riskEventTypes", "eventTypes")),
      Map.entry("RiskDetection.riskEventType", List.of("riskEventType", "riskType")),
      Map.entry("RiskyServicePrincipal.isEnabled", List.of("isEnabled", "accountEnabled")),
      Map.entry("RiskServicePrincipalActivity.riskEventTypes", List.of("riskEventTypes", "eventTypes")),
      Map.entry("SignIn.riskEventTypes", List.of("riskEventTypes_v2", "riskEventTypes")),
      Map.entry("SignIn.riskLevelDuringSignIn", List.of("riskLevelDuringSignIn", "riskLevelDuringsignIn")),
      Map.entry("TargetResource.type", List.of("type", "Type")),
      Map.entry("AgentRiskDetection.displayName", List.of("displayName", "agentDisplayName")),
      Map.entry("AgentRiskDetection.identityId", List.of("identityId", "agentId")),
      Map.entry("RiskDetection.additionalInformation", List.of("additionalInfo")),
      Map.entry("ServicePrincipalRiskDetection.additionalInformation", List.of("additionalInfo")),
      Map.entry("AgentRiskDetection.additionalInformation", List.of("additionalInfo"))));

  @TestFactory
  Stream<DynamicTest> models() { return CONTRACT.tests(); }

  @Test
  void riskEventType_isOneValue_howeverItIsSpelled_andTheTextIsKept() {
    RiskDetection detection = RiskDetection.of(Map.of("riskEventType", "AttemptedPRTAccess"));
    SignIn older = SignIn.of(Map.of("riskEventTypes", List.of("mcasImpossibleTravel")));
    SignIn newer = SignIn.of(Map.of("riskEventTypes_v2", List.of("impossibleTravel", "tomorrowsDetection"), "riskEventTypes", List.of("generic")));

    assertThat(detection.riskEventType()).contains(RiskEventType.ATTEMPTED_PRT_ACCESS);
    assertThat(detection.raw()).containsEntry("riskEventType", "AttemptedPRTAccess");
    assertThat(older.riskEventTypes()).containsExactly(RiskEventType.MCAS_IMPOSSIBLE_TRAVEL);
    assertThat(newer.riskEventTypes()).containsExactly(RiskEventType.MCAS_IMPOSSIBLE_TRAVEL, RiskEventType.of("tomorrowsDetection"));
    assertThat(newer.toJson()).contains("impossibleTravel");
    assertThat(RiskEventType.GENERIC.spellings()).containsExactly(RiskEventType.GENERIC);
  }

  @Test
  void riskLevels_haveAnOrder_inWhichHiddenHasNoPlace() {
    assertThat(Stream.of(RiskLevel.NONE, RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH).map(level -> level.severity().orElseThrow()))
        .containsExactly(0, 1, 2, 3);
    assertThat(RiskLevel.HIDDEN.severity()).isEmpty();
    assertThat(RiskLevel.HIGH.isAtLeast(RiskLevel.MEDIUM)).isTrue();
    assertThat(RiskLevel.LOW.isAtLeast(RiskLevel.MEDIUM)).isFalse();
    assertThat(RiskLevel.HIDDEN.isAtLeast(RiskLevel.NONE)).isFalse();
    assertThat(RiskLevel.of("tomorrow").isAtLeast(RiskLevel.LOW)).isFalse();
    assertThatThrownBy(() -> RiskLevel.HIGH.isAtLeast(RiskLevel.HIDDEN)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("hidden");
  }
}
