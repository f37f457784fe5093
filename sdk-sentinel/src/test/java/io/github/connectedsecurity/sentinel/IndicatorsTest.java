package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.IndicatorMetrics;
import io.github.connectedsecurity.sentinel.model.intelligence.ThreatIntelligenceInformation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorsTest {
  static List<Case> operations() {
    return List.of(
        Case.of("list", "GET " + Case.INSIGHTS + "/threatIntelligence/main/indicators", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.indicators().list(q -> q.top(50)).stream().toList(), List.of(ThreatIntelligenceInformation.of(Case.one()))).query("$top", "50"),
        Case.of("get", "GET " + Case.INSIGHTS + "/threatIntelligence/main/indicators/n1", "2024-03-01", "", "ONE", "Microsoft Sentinel Reader")
            .calling(w -> w.indicators().get("n1"), ThreatIntelligenceInformation.of(Case.one())),
        Case.of("create", "POST " + Case.INSIGHTS + "/threatIntelligence/main/createIndicator", "2024-03-01",
            "{\"kind\":\"indicator\",\"properties\":{\"displayName\":\"i\"}}", "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.indicators().create(IndicatorDraft.create().displayName("i")), ThreatIntelligenceInformation.of(Case.one())),
        Case.of("put", "PUT " + Case.INSIGHTS + "/threatIntelligence/main/indicators/n1", "2024-03-01",
            "{\"kind\":\"indicator\",\"properties\":{\"displayName\":\"i\"}}", "ONE", "Microsoft Sentinel Contributor")
            .calling(w -> w.indicators().put("n1", IndicatorDraft.create().displayName("i")), ThreatIntelligenceInformation.of(Case.one())),
        Case.of("delete", "DELETE " + Case.INSIGHTS + "/threatIntelligence/main/indicators/n1", "2024-03-01", "", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.indicators().delete("n1")), Case.DONE),
        Case.of("metrics", "GET " + Case.INSIGHTS + "/threatIntelligence/main/metrics", "2024-03-01", "", "PAGE", "Microsoft Sentinel Reader")
            .calling(w -> w.indicators().metrics(), List.of(IndicatorMetrics.of(Case.one()))),
        Case.of("appendTags", "POST " + Case.INSIGHTS + "/threatIntelligence/main/indicators/n1/appendTags", "2024-03-01",
            "{\"threatIntelligenceTags\":[\"a\"]}", "NOTHING", "Microsoft Sentinel Contributor")
            .calling(w -> Case.done(() -> w.indicators().appendTags("n1", List.of("a"))), Case.DONE));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void operations_sendWhatTheTableSays(Case operation) { operation.isSentAndRead(); }

  @ParameterizedTest
  @MethodSource("operations")
  void refusals_nameTheRole(Case operation) { operation.namesTheRoleWhenRefused(); }
}
