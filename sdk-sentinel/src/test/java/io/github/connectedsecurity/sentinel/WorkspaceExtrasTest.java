package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.sentinel.model.settings.Reevaluation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkspaceExtrasTest {
  static List<Case> operations() {
    return List.of(
        Case.of("officeConsents", "GET " + Case.INSIGHTS + "/officeConsents", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.extras().officeConsents().stream().toList(), List.of(ArmResource.of(Case.one()))),
        Case.of("officeConsent", "GET " + Case.INSIGHTS + "/officeConsents/n1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.extras().officeConsent("n1"), ArmResource.of(Case.one())),
        Case.of("billingStatistics", "GET " + Case.INSIGHTS + "/billingStatistics", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.extras().billingStatistics().stream().toList(), List.of(ArmResource.of(Case.one()))),
        Case.of("billingStatistic", "GET " + Case.INSIGHTS + "/billingStatistics/n1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.extras().billingStatistic("n1"), ArmResource.of(Case.one())),
        Case.of("deleteOfficeConsent", "DELETE " + Case.INSIGHTS + "/officeConsents/n1", "2024-01-01-preview", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.extras().deleteOfficeConsent("n1")), Case.DONE),
        Case.of("recommendations", "GET " + Case.INSIGHTS + "/recommendations", "2024-01-01-preview", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.extras().recommendations(), List.of(ArmResource.of(Case.one()))),
        Case.of("recommendation", "GET " + Case.INSIGHTS + "/recommendations/n1", "2024-01-01-preview", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.extras().recommendation("n1"), ArmResource.of(Case.one())),
        Case.of("updateRecommendation", "PATCH " + Case.INSIGHTS + "/recommendations/n1", "2024-01-01-preview",
            "{\"properties\":{\"state\":\"InProgress\"}}", "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.extras().updateRecommendation("n1", java.util.Map.of("state", "InProgress")), ArmResource.of(Case.one())),
        Case.of("reevaluateRecommendation", "POST " + Case.INSIGHTS + "/recommendations/n1/triggerEvaluation", "2024-01-01-preview", "", "ONE",
            "Microsoft Sentinel Contributor")
            .calling(w -> w.extras().reevaluateRecommendation("n1"), Reevaluation.of(Case.one())));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
