package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.OnboardingState;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OnboardingTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/onboardingStates", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.onboarding().list(), List.of(OnboardingState.of(Case.one()))),
        Case.of("get", "GET " + Case.INSIGHTS + "/onboardingStates/n1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.onboarding().get("n1"), OnboardingState.of(Case.one())),
        Case.of("switchOn", "PUT " + Case.INSIGHTS + "/onboardingStates/n1", "2024-03-01", "{\"properties\":{\"customerManagedKey\":false}}", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.onboarding().switchOn("n1", false), OnboardingState.of(Case.one())),
        Case.of("switchOff", "DELETE " + Case.INSIGHTS + "/onboardingStates/n1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.onboarding().switchOff("n1")), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
