package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.JsonMutations;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.graphsecurity.model.actions.ResultInfo;
import io.github.connectedsecurity.graphsecurity.model.actions.SecurityAction;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogQuery;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogRecord;
import io.github.connectedsecurity.graphsecurity.model.detections.DetectionRule;
import io.github.connectedsecurity.graphsecurity.model.emails.AnalyzedEmail;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQueryResults;
import io.github.connectedsecurity.graphsecurity.model.identities.DeploymentAccessKeyType;
import io.github.connectedsecurity.graphsecurity.model.identities.HealthIssue;
import io.github.connectedsecurity.graphsecurity.model.identities.InvokeActionResult;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicator;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Article;
import io.github.connectedsecurity.graphsecurity.model.intelligence.ArticleIndicator;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Host;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostComponent;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostCookie;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostPair;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostPort;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostReputation;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostSslCertificate;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostTracker;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IntelligenceProfile;
import io.github.connectedsecurity.graphsecurity.model.intelligence.IntelligenceProfileIndicator;
import io.github.connectedsecurity.graphsecurity.model.intelligence.PassiveDnsRecord;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Vulnerability;
import io.github.connectedsecurity.graphsecurity.model.intelligence.VulnerabilityComponent;
import io.github.connectedsecurity.graphsecurity.model.intelligence.WhoisRecord;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScore;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScoreControlProfile;
import io.github.connectedsecurity.graphsecurity.model.submissions.EmailThreatSubmissionPolicy;
import io.github.connectedsecurity.graphsecurity.model.submissions.ThreatSubmission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExamplePayloadsTest {

  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> VIEWS = Map.ofEntries(
      Map.entry("alerts-v2-create-comment-response", AlertComment::of),
      Map.entry("alerts-v2-list-response", Alert::of),
      Map.entry("alerts-v2-move-response", MergeResponse::of),
      Map.entry("analyzed-emails-list-response", AnalyzedEmail::of),
      Map.entry("auditlog-query-create-response", AuditLogQuery::of),
      Map.entry("auditlog-query-list-records-response", AuditLogRecord::of),
      Map.entry("detection-rules-get-response", DetectionRule::of),
      Map.entry("detection-rules-list-response", DetectionRule::of),
      Map.entry("email-threat-submission-policies-create-response", EmailThreatSubmissionPolicy::of),
      Map.entry("email-threats-create-content-response", ThreatSubmission::of),
      Map.entry("email-threats-create-response", ThreatSubmission::of),
      Map.entry("email-threats-create-with-allow-action-response", ThreatSubmission::of),
      Map.entry("file-threats-list-response", ThreatSubmission::of),
      Map.entry("health-issues-list-response", HealthIssue::of),
      Map.entry("hunting-run-query-capitalised-schema-response", HuntingQueryResults::of),
      Map.entry("hunting-run-query-response", HuntingQueryResults::of),
      Map.entry("hunting-run-query-timespan-response", HuntingQueryResults::of),
      Map.entry("identity-accounts-invoke-action-response", InvokeActionResult::of),
      Map.entry("incidents-create-comment-response", AlertComment::of),
      Map.entry("incidents-get-response", Incident::of),
      Map.entry("incidents-merge-response", MergeResponse::of),
      Map.entry("legacy-alerts-get-response", LegacyAlert::of),
      Map.entry("legacy-alerts-list-response", LegacyAlert::of),
      Map.entry("legacy-alerts-update-alerts-response", LegacyAlert::of),
      Map.entry("secure-score-control-profiles-get-response", SecureScoreControlProfile::of),
      Map.entry("secure-score-control-profiles-list-beta-response", SecureScoreControlProfile::of),
      Map.entry("secure-score-control-profiles-update-2-response", SecureScoreControlProfile::of),
      Map.entry("secure-scores-list-beta-response", SecureScore::of),
      Map.entry("secure-scores-list-response", SecureScore::of),
      Map.entry("security-actions-create-response", SecurityAction::of),
      Map.entry("security-actions-get-response", SecurityAction::of),
      Map.entry("sensors-get-deployment-access-key-response", DeploymentAccessKeyType::of),
      Map.entry("ti-article-get-response", Article::of),
      Map.entry("ti-article-list-indicators-response", ArticleIndicator::of),
      Map.entry("ti-articles-list-response", Article::of),
      Map.entry("ti-host-get-reputation-response", HostReputation::of),
      Map.entry("ti-host-get-response", Host::of),
      Map.entry("ti-host-list-components-response", HostComponent::of),
      Map.entry("ti-host-list-cookies-response", HostCookie::of),
      Map.entry("ti-host-list-parenthostpairs-response", HostPair::of),
      Map.entry("ti-host-list-passivedns-response", PassiveDnsRecord::of),
      Map.entry("ti-host-list-ports-response", HostPort::of),
      Map.entry("ti-host-list-sslcertificates-response", HostSslCertificate::of),
      Map.entry("ti-host-list-trackers-response", HostTracker::of),
      Map.entry("ti-indicators-delete-many-response", ResultInfo::of),
      Map.entry("ti-indicators-get-response", TiIndicator::of),
      Map.entry("ti-indicators-list-response", TiIndicator::of),
      Map.entry("ti-indicators-submit-response", TiIndicator::of),
      Map.entry("ti-indicators-update-many-response", TiIndicator::of),
      Map.entry("ti-intelprofile-get-response", IntelligenceProfile::of),
      Map.entry("ti-intelprofile-list-indicators-response", IntelligenceProfileIndicator::of),
      Map.entry("ti-intelprofiles-list-response", IntelligenceProfile::of),
      Map.entry("ti-passivednsrecord-get-response", PassiveDnsRecord::of),
      Map.entry("ti-vulnerability-get-response", Vulnerability::of),
      Map.entry("ti-vulnerabilitycomponent-get-response", VulnerabilityComponent::of),
      Map.entry("ti-whoisrecords-list-response", WhoisRecord::of),
      Map.entry("url-threats-create-response", ThreatSubmission::of));

  /** Placeholders instead of values, such as "String (timestamp)": their names count, not what is behind them. */
  private static final Set<String> SHAPES = Set.of(
      "analyzed-emails-list-response", "auditlog-query-create-response", "auditlog-query-list-records-response", "legacy-alerts-get-response",
      "legacy-alerts-list-response", "legacy-alerts-update-alerts-response", "security-actions-get-response",
      "secure-score-control-profiles-list-beta-response",
      "secure-scores-list-beta-response", "ti-indicators-delete-many-response", "ti-indicators-get-response", "ti-indicators-list-response");

  /** Areas beyond this client, requests (see RequestExamplesTest), and payloads that the tests of batches, subscriptions and notifications read. */
  private static final Pattern ELSEWHERE = Pattern.compile("(attack-simulations|ediscovery|retention|threat-assessment|graph-batch|graph-error|graph-lifecycle"
      + "|graph-rich-notification|subscriptions-|index).*|.*-request");

  static List<Path> files() { return ExampleFiles.examples("graph-security", ""); }

  @Test
  void files_haveAViewEach() {
    assumeThat(files()).as("documented payloads").isNotEmpty();

    assertThat(files().stream().map(ExamplePayloadsTest::name).filter(name -> !ELSEWHERE.matcher(name).matches()))
        .containsExactlyInAnyOrderElementsOf(VIEWS.keySet());
  }

  @TestFactory
  Stream<DynamicTest> payloads_areReadWithoutComplaint_andWrittenBackWhole() {
    return files().stream().filter(file -> VIEWS.containsKey(name(file))).map(file -> DynamicTest.dynamicTest(name(file), () -> {
      for (Map<String, Object> json : objects(Json.object(ExampleFiles.text(file)))) {
        JsonModel model = view(name(file)).apply(json);
        assertThat(Json.object(model.toJson())).isEqualTo(json);
        if (!SHAPES.contains(name(file))) {
          assertThat(complaints(model)).isEmpty();
        }
        Set<String> accessors = Models.accessors(model.getClass()).stream().flatMap(accessor -> WireNames.of(accessor).stream()).collect(Collectors.toSet());
        assertThat(accessors).containsAll(json.keySet().stream().filter(member -> !member.startsWith("@")).toList());
      }
    }));
  }

  @TestFactory
  Stream<DynamicTest> payloads_changedAnyhow_areKept_andFailOnlyTheAccessorsConcerned() {
    return files().stream().filter(file -> VIEWS.containsKey(name(file))).map(file -> DynamicTest.dynamicTest(name(file), () -> {
      for (Map<String, Object> json : objects(Json.object(ExampleFiles.text(file))).stream().limit(2).toList()) {
        for (long seed = 0; seed < 25; seed++) {
          Map<String, Object> odd = JsonMutations.mutate(json, seed, 5).tree();
          JsonModel model = view(name(file)).apply(odd);
          complaints(model); // any other exception than a complaint ends this test
          assertThat(Json.object(model.toJson())).as("seed %d", seed).isEqualTo(odd);
        }
      }
    }));
  }

  private static List<String> complaints(JsonModel model) {
    List<String> complaints = new ArrayList<>();
    Models.walk(model, "$", (owner, path, accessor, complaint) -> complaint.ifPresent(error -> complaints.add(path + ": " + error.getMessage())));
    return complaints;
  }

  /** The objects of an answer: those of its page, the one inside {@code value}, or itself. */
  private static List<Map<String, Object>> objects(Map<String, Object> answer) {
    Object value = answer.get("value");
    List<?> inside = value instanceof List<?> list ? list : List.of(value instanceof Map<?, ?> ? value : answer);
    return inside.stream().map(Json::write).map(Json::object).toList();
  }

  private static Function<Map<String, Object>, ? extends JsonModel> view(String name) {
    return Optional.ofNullable(VIEWS.get(name)).orElseThrow();
  }

  private static String name(Path file) { return file.getFileName().toString().replace(".json", ""); }
}
