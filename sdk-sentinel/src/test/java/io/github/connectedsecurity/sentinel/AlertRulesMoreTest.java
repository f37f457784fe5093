package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.arm.LongRunningState;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.rules.AlertRule;
import io.github.connectedsecurity.sentinel.model.rules.BuiltInRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.MicrosoftSecurityProduct;
import io.github.connectedsecurity.sentinel.model.rules.MicrosoftSecurityRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.NrtAlertRule;
import io.github.connectedsecurity.sentinel.model.rules.NrtRuleDraft;
import io.github.connectedsecurity.sentinel.model.rules.RuleKind;
import io.github.connectedsecurity.sentinel.model.rules.RuleRun;
import io.github.connectedsecurity.sentinel.model.rules.RuleRunState;
import io.github.connectedsecurity.sentinel.model.rules.ScheduledRuleDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AlertRulesMoreTest {
  private static final String RULE = Case.INSIGHTS + "/alertRules/r1";
  private static final BuiltInRuleDraft BUILT_IN = BuiltInRuleDraft.of("t1", true);

  private final StubService service = StubService.start();
  private final AlertRules rules = Case.workspace(service).alertRules();

  @AfterEach
  void stop() { service.close(); }

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(AlertRuleDraft.scheduled(ScheduledRuleDraft.of("n", true, Duration.ofHours(1), false)), "Scheduled", "2024-03-01",
            "{\"displayName\":\"n\",\"enabled\":true,\"suppressionDuration\":\"PT1H\",\"suppressionEnabled\":false}"),
        Arguments.of(AlertRuleDraft.nrt(NrtRuleDraft.of("n", true, Duration.ofHours(1), false, AlertSeverity.HIGH, "T")), "NRT", "2024-01-01-preview",
            "{\"displayName\":\"n\",\"enabled\":true,\"suppressionDuration\":\"PT1H\",\"suppressionEnabled\":false,\"severity\":\"High\",\"query\":\"T\"}"),
        Arguments.of(AlertRuleDraft.microsoftSecurity(MicrosoftSecurityRuleDraft.of(MicrosoftSecurityProduct.AZURE_SECURITY_CENTER, "n", true)),
            "MicrosoftSecurityIncidentCreation", "2024-03-01", "{\"productFilter\":\"Azure Security Center\",\"displayName\":\"n\",\"enabled\":true}"),
        Arguments.of(AlertRuleDraft.fusion(BUILT_IN), "Fusion", "2024-03-01", "{\"alertRuleTemplateName\":\"t1\",\"enabled\":true}"),
        Arguments.of(AlertRuleDraft.behaviorAnalytics(BUILT_IN), "MLBehaviorAnalytics", "2024-01-01-preview",
            "{\"alertRuleTemplateName\":\"t1\",\"enabled\":true}"),
        Arguments.of(AlertRuleDraft.threatIntelligence(BUILT_IN), "ThreatIntelligence", "2024-01-01-preview",
            "{\"alertRuleTemplateName\":\"t1\",\"enabled\":true}"),
        Arguments.of(AlertRuleDraft.of(RuleKind.of("Tomorrow"), PropertiesDraft.of(Map.of("a", 1))), "Tomorrow", "2024-03-01", "{\"a\":1}"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void put_sendsEveryKind(AlertRuleDraft draft, String kind, String version, String properties) {
    service.on("PUT " + RULE, 201, "{\"id\":\"/r1\",\"kind\":\"" + kind + "\",\"properties\":{}}");

    AlertRule made = rules.put("r1", draft);

    assertThat(made.kind()).contains(kind);
    assertThat(service.onlyRequest().query()).containsEntry("api-version", version);
    assertThat(service.onlyRequest().json()).isEqualTo(Json.object("{\"kind\":\"" + kind + "\",\"properties\":" + properties + "}"));
  }

  @Test
  void edit_keepsTheKind_andWhatItDoesNotTouch() {
    String read = "{\"id\":\"/r1\",\"etag\":\"e\",\"kind\":\"Scheduled\",\"properties\":{\"query\":\"T\",\"lastModifiedUtc\":\"2024-01-01T00:00:00"
        + "Z\",\"x\":1}}";
    service.on("GET " + RULE, read).on("PUT " + RULE, read).on("GET " + RULE, read).on("PUT " + RULE, read);

    rules.editScheduled("r1", (rule, draft) -> draft.query(rule.properties().query().orElseThrow() + " | take 1"));
    rules.enable("r1", false);

    assertThat(service.asked().get(1).json())
        .isEqualTo(Json.object("{\"etag\":\"e\",\"kind\":\"Scheduled\",\"properties\":{\"query\":\"T | take 1\",\"x\":1}}"));
    assertThat(service.asked().get(3).json())
        .isEqualTo(Json.object("{\"etag\":\"e\",\"kind\":\"Scheduled\",\"properties\":{\"query\":\"T\",\"x\":1,\"enabled\":false}}"));
  }

  @Test
  void edit_ofAPreviewKind_readsInTheVersionThatItWrites() {
    String read = "{\"id\":\"/r1\",\"kind\":\"NRT\",\"properties\":{}}";
    service.on("GET " + RULE, read).on("GET " + RULE, "{\"id\":\"/r1\",\"kind\":\"NRT\",\"properties\":{\"subTechniques\":[\"T1.1\"]}}")
        .on("PUT " + RULE, read);

    AlertRule changed = rules.enable("r1", true);

    assertThat(changed).isInstanceOf(NrtAlertRule.class);
    assertThat(service.asked()).extracting(asked -> asked.query().get("api-version"))
        .containsExactly("2024-03-01", "2024-01-01-preview", "2024-01-01-preview");
    assertThat(service.asked().get(2).body()).contains("T1.1");
  }

  @Test
  void editScheduled_refusesOtherKinds() {
    service.on("GET " + RULE, "{\"id\":\"/r1\",\"kind\":\"Fusion\",\"properties\":{}}");

    assertThatThrownBy(() -> rules.editScheduled("r1", (rule, draft) -> {})).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("edit(…)");
  }

  @Test
  void run_isFollowedToItsEnd() {
    String run = Case.INSIGHTS + "/triggeredAnalyticsRuleRuns/x";
    service.on("POST " + RULE + "/triggerRuleRun", 202, "", "Location", run + "?api-version=2024-01-01-preview")
        .on("GET " + run, "{\"id\":\"/x\",\"properties\":{\"provisioningState\":\"InProgress\"}}")
        .on("GET " + run, "{\"id\":\"/x\",\"properties\":{\"provisioningState\":\"Succeeded\"}}");

    LongRunning<RuleRun> running = rules.run("r1", Instant.parse("2022-12-22T15:37:03.074Z"));

    assertThat(running.state()).isEqualTo(LongRunningState.IN_PROGRESS);
    assertThat(running.await(Duration.ofMinutes(5)).orElseThrow().properties().provisioningState()).contains(RuleRunState.SUCCEEDED);
    assertThat(service.asked().get(0).json()).isEqualTo(Json.object("{\"properties\":{\"executionTimeUtc\":\"2022-12-22T15:37:03.074Z\"}}"));
    assertThat(service.asked().get(0).query()).containsEntry("api-version", "2024-01-01-preview");
  }
}
