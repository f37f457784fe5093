package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.core.testing.Guide;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.actions.ResultInfo;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQueryResults;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingTimespan;
import io.github.connectedsecurity.graphsecurity.model.indicators.NewTiIndicator;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiAction;
import io.github.connectedsecurity.graphsecurity.model.indicators.TlpLevel;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Artifact;
import io.github.connectedsecurity.graphsecurity.model.intelligence.HostReputation;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import io.github.connectedsecurity.graphsecurity.model.submissions.NewUrlThreat;
import io.github.connectedsecurity.graphsecurity.model.submissions.SubmissionCategory;
import io.github.connectedsecurity.graphsecurity.model.submissions.SubmissionResult;
import io.github.connectedsecurity.graphsecurity.model.submissions.UrlThreatSubmission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs of the module's guides, compiled and run; the pages must say the same. */
class GraphGuidesTest {

  private final List<String> report = new ArrayList<>();
  private final StubService service = StubService.start();
  private final GraphSecurityClient client = GraphSecurityClient.create(service.options());

  @AfterEach
  void stop() { service.close(); }

  @ParameterizedTest
  @ValueSource(strings = {"hunting", "threat-intelligence", "graph-legacy"})
  void pages_sayWhatIsCompiledHere(String page) { assertThat(Guide.named(page).linesMissingIn(GraphGuidesTest.class)).isEmpty(); }

  @Test
  void hunting_readsRows_reasonsAndWindows() {
    String run = "POST /v1.0/security/runHuntingQuery";
    service.on(run, "{\"results\":[{\"Timestamp\":\"2026-11-01T00:00:00Z\",\"DeviceName\":\"d1\",\"FileSize\":7}]}");
    service.on(run, 429, "{\"error\":{\"code\":\"TooManyRequests\",\"message\":\"CPU quota used up.\"}}").on(run, "{\"results\":[{\"DeviceName\":\"d2\"}]}");

    hunt();
    reason();
    windows(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z"));

    assertThat(report).containsExactly("2026-11-01T00:00:00Z d1 7", "CPU quota used up.", "d2");
  }

  @Test
  void intelligence_isRead_andSubmissionsAreMade() {
    String root = "GET /v1.0/security/threatIntelligence/";
    service.on(root + "hosts/evil.example/reputation", "{\"id\":\"r1\",\"classification\":\"malicious\",\"score\":100}");
    service.on(root + "hosts/evil.example/passiveDns", "{\"value\":[{\"id\":\"p1\",\"recordType\":\"A\",\"artifact\":{\"id\":\"192.0.2.1\"}}]}");
    service.on(root + "hosts/192.0.2.1/ports", "{\"value\":[{\"id\":\"port1\"}]}").on(root + "whoisRecords", "{\"value\":[{\"id\":\"w1\"}]}");
    service.on(root + "vulnerabilities/CVE-2021-44228/components", "{\"value\":[{\"id\":\"c1\"}]}");
    service.on("POST /beta/security/threatSubmission/urlThreats", 201, "{\"id\":\"s1\"}");
    service.on("GET /beta/security/threatSubmission/urlThreats/s1", "{\"id\":\"s1\",\"result\":{\"category\":\"phishing\"}}");
    service.on("POST /beta/security/tiIndicators/submitTiIndicators", 206, "{\"value\":[{\"error\":{\"code\":400,\"message\":\"no\"}}]}");

    intelligence();
    submission();
    indicators(Instant.parse("2026-12-01T00:00:00Z"));

    assertThat(report).hasSize(7).contains("port1", "w1", "c1", "campaign-7-1: Optional[no]");
  }

  @Test
  void legacy_isRefused_allowedAndConverted() {
    service.on("GET /v1.0/security/alerts", "{\"value\":[{\"id\":\"da1\"}]}");

    assertThatThrownBy(this::refused).isInstanceOf(RetiredEndpointException.class);
    allowed();
    converted("{\"id\":\"da1\",\"eventDateTime\":\"2024-01-01T00:00:00Z\",\"userStates\":[{\"accountName\":\"kim\"}]}");

    assertThat(report).contains("da1", "1 were fileStates, hostStates, userStates and others").hasSize(4);
  }

  private void hunt() {
    Kql query = Kql.of("DeviceProcessEvents | where FileName =~ {name} | project Timestamp, DeviceName, FileSize").with("name", "powershell.exe");
    HuntingQueryResults table = client.hunting().run(query, HuntingTimespan.last(Duration.ofDays(7)));
    for (KqlRow row : table.results()) {
      Instant when = row.instantAt("Timestamp").orElseThrow();
      String device = row.textAt("DeviceName").orElse("?");
      long size = row.longAt("FileSize").orElse(0L);
      report.add(when + " " + device + " " + size);
    }
  }

  private void reason() {
    try {
      client.hunting().run("DeviceEvents | summarize count() by DeviceName");
    } catch (ThrottledException e) {
      report.add(e.serviceMessage());
    }
  }

  private void windows(Instant start, Instant end) {
    try (Stream<KqlRow> rows = client.hunting().runInWindows("DeviceLogonEvents", start, end)) {
      rows.forEach(row -> report.add(row.textAt("DeviceName").orElse("?")));
    }
  }

  private void intelligence() {
    ThreatIntelligence intelligence = client.threatIntelligence();
    HostReputation reputation = intelligence.hosts().reputation("evil.example");
    report.add(reputation.classification() + " " + reputation.score());
    intelligence.relations().passiveDns("evil.example", q -> q.top(50)).stream().limit(200)
        .forEach(dns -> report.add(dns.recordType() + " " + dns.artifact().map(Artifact::id)));
    intelligence.hosts().ports("192.0.2.1", q -> q.expand("mostRecentSslCertificate")).forEach(port -> report.add(port.id()));
    intelligence.whois().search("registrant/organization", "Contoso").forEach(whois -> report.add(whois.id()));
    intelligence.vulnerabilities().components("CVE-2021-44228").forEach(component -> report.add(component.id()));
  }

  private void submission() {
    UrlThreatSubmission submission = client.beta().threatSubmissions().urls()
        .create(NewUrlThreat.of(SubmissionCategory.PHISHING, "http://phishing.example"));
    report.add(client.beta().threatSubmissions().urls().get(submission.id()).result().flatMap(SubmissionResult::category) + "");
  }

  private void indicators(Instant expiry) {
    TiIndicators indicators = client.with(o -> o.allowRetired()).beta().tiIndicators();
    TiBulkResult result = indicators.submit(List.of(
        NewTiIndicator.of("Azure Sentinel").action(TiAction.ALERT).domainName("evil.example").threatType("Malware").tlpLevel(TlpLevel.GREEN)
            .description("Seen in a campaign").externalId("campaign-7-1").expirationDateTime(expiry)));
    result.failed().forEach(item -> report.add(item.key() + ": " + item.refusal().flatMap(ResultInfo::message)));
  }

  private void refused() {
    client.legacyAlerts().get("da1"); // RetiredEndpointException
  }

  private void allowed() {
    LegacyAlerts alerts = client.with(o -> o.allowRetired()).legacyAlerts();
    alerts.list(q -> q.top(100)).forEach(alert -> report.add(alert.id()));
  }

  private void converted(String recorded) {
    Alert alert = LegacyAlertConverter.convert(LegacyAlert.of(Json.object(recorded)));
    report.add(alert.firstActivityDateTime() + " was eventDateTime");
    report.add(alert.evidence().size() + " were fileStates, hostStates, userStates and others");
    report.add(LegacyAlertConverter.original(alert).orElseThrow().toJson());
  }
}
