package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Graph Security has beside alerts, incidents and scores. */
class GraphSecurityRestTest {
  private static final String TI = "/v1.0/security/threatIntelligence/";
  private static final String IDENTITIES = "/v1.0/security/identities/";
  private static final String AUDIT = "/v1.0/security/auditLog/queries";
  private static final String RULES = "/beta/security/rules/detectionRules";
  private static final String SUBMISSIONS = "/beta/security/threatSubmission/";
  private static final String PHISHING_HOST = "portal-update.example.net";
  private static final String RULE = "{\"displayName\":\"r\",\"isEnabled\":true,"
      + "\"queryCondition\":{\"queryText\":\"DeviceInfo\"},\"schedule\":{\"period\":\"%s\"},"
      + "\"detectionAction\":{\"alertTemplate\":{\"title\":\"t\"},\"responseActions\":[]}}";
  private static final MovableClock CLOCK = new MovableClock();
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.builder().clock(CLOCK).start();

  private final Caller caller = Caller.of(CLOUD);

  @BeforeEach
  void reset() { CLOUD.reset(); }

  @AfterAll
  static void stop() { CLOUD.close(); }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"/v1.0/security/alerts/x|alerts|/security/alerts_v2", "/beta/security/tiIndicators|tiIndicators|Microsoft Sentinel",
      "/beta/security/securityActions/x/cancelSecurityAction|securityActions|Defender for Endpoint",
      "/beta/security/cases/ediscoveryCases/x/operations/y/getDownloadUrl|getDownloadUrl|exportFileMetadata"})
  void whatGraphHadOnce_isRefused_inWordsThatNameWhatTookItsPlace(String path, String segment, String instead) {
    for (String verb : List.of("GET", "POST", "PATCH", "DELETE")) {
      Caller.Reply refused = caller.send(verb, path, verb.equals("GET") ? "" : "{}");
      assertThat(refused.status()).isEqualTo(404);
      assertThat(refused.errorCode()).isEqualTo("ResourceNotFound");
      assertThat(refused.errorMessage()).startsWith("Resource not found for the segment '" + segment + "'.").contains(instead);
    }
  }

  @ParameterizedTest
  @CsvSource({"articles,2", "articles/a272d5ab/indicators,4", "articleIndicators,5", "intelProfiles,2", "hosts/portal-update.example.net/components,2",
      "hosts/portal-update.example.net/cookies,2", "hosts/203.0.113.25/trackers,1", "hosts/203.0.113.25/ports,3",
      "hosts/portal-update.example.net/sslCertificates,1",
      "hosts/portal-update.example.net/subdomains,2", "hosts/portal-update.example.net/hostPairs,3", "hosts/portal-update.example.net/parentHostPairs,1",
      "hosts/portal-update.example.net/childHostPairs,2", "hosts/portal-update.example.net/passiveDns,2", "hosts/203.0.113.25/passiveDnsReverse,2",
      "vulnerabilities/CVE-2025-70001/components,2"})
  void threatIntelligence_listsWhatBelongsTogether_andEachIsReadAlone(String path, int count) {
    Caller.Reply list = caller.get(TI + path + "?$count=true");

    assertThat(list.value()).hasSize(count).allSatisfy(one -> assertThat(one.keySet()).noneMatch(name -> name.startsWith("#")));
    assertThat(list.count()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hosts/portal-update.example.net", "hosts/portal-update.example.net/reputation", "hosts/portal-update.example.net/whois",
      "articles/a272d5ab", "vulnerabilities/CVE-2025-70001"})
  void threatIntelligence_readsOne(String path) {
    assertThat(caller.get(TI + path).json()).containsKey("id");
    assertThat(caller.get(TI + path.replaceFirst("/[^/]+", "/nobody")).status()).isEqualTo(404);
  }

  @Test
  void threatIntelligence_namesTheHostsOfTheStory() {
    assertThat(caller.get(TI + "hosts/" + PHISHING_HOST + "/reputation").json()).containsEntry("classification", "malicious");
    assertThat(caller.get(TI + "articles" + query("$search", "payslip")).values("id")).containsExactly("a272d5ab");
    assertThat(Caller.object(caller.get(TI + "hosts/203.0.113.25/ports?$expand=mostRecentSslCertificate&$top=3").value().get(2)
        .get("mostRecentSslCertificate")))
        .containsKey("sha1");
    assertThat(caller.get(TI + "hosts/203.0.113.25/ports").value()).extracting(port -> Caller.object(port.getOrDefault("mostRecentSslCertificate", Map.of()))
        .keySet()).containsOnly(Set.of("id"), Set.of());
    assertThat(caller.get(TI + "hosts/" + PHISHING_HOST + "/sslCertificates").value())
        .allSatisfy(one -> assertThat(Caller.object(one.get("sslCertificate"))).containsKeys("id", "sha1", "issuer"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"whoisRecords", "sslCertificates", "whoisRecords?$search=nowhere:x", "articles?$search=two%20words",
      "articles?$filter=id%20eq%20'x'",
      "hosts/portal-update.example.net/subdomains?$skip=1", "articles?$select=nothing"})
  void threatIntelligence_refusesOptionsThatTheServiceDoesNotTake(String path) {
    assertThat(caller.get(TI + path).status()).isEqualTo(400);
  }

  @Test
  void whoisRecords_areFoundByOneField() {
    assertThat(caller.get(TI + "whoisRecords" + query("$search", "\"admin/address/state:NH\"")).value()).singleElement()
        .satisfies(record -> assertThat(Caller.object(record.get("host"))).containsEntry("id", "drop.example.org"));
    assertThat(caller.get(TI + "hosts").status()).as("hosts cannot be listed").isEqualTo(404);
  }

  @Test
  void permissions_areChecked() {
    AppRegistration app = AppRegistration.of("alerts only", "SecurityAlert.Read.All");
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(app).start()) {
      Caller weak = Caller.of(cloud);
      assertThat(List.of(TI + "articles", IDENTITIES + "sensors", AUDIT, RULES, SUBMISSIONS + "urlThreats")).allSatisfy(path -> {
        assertThat(weak.get(path).status()).isEqualTo(403);
        assertThat(weak.get(path).errorMessage()).contains("requires one of");
      });
    }
  }

  @Test
  void healthIssues_areClosed() {
    String path = IDENTITIES + "healthIssues/" + caller.get(IDENTITIES + "healthIssues" + query("$filter", "status eq 'open' and healthIssueType eq 'sensor'"))
        .values("id").get(0);

    assertThat(caller.patch(path, "{\"status\":\"closed\"}").status()).isEqualTo(204);
    assertThat(caller.get(path).json()).containsEntry("status", "closed");
    assertThat(caller.patch(path, "{\"status\":\"Closed\"}").status()).isEqualTo(400);
    assertThat(caller.patch(path, "{\"severity\":\"low\"}").status()).isEqualTo(400);
  }

  @Test
  void sensors_areChangedActivatedAndKeyed() {
    String id = caller.get(IDENTITIES + "sensors").values("id").get(0);
    Map<String, Object> key = Caller.object(caller.get(IDENTITIES + "sensors/getDeploymentAccessKey").member("value"));

    assertThat(Caller.object(caller.patch(IDENTITIES + "sensors/" + id, "{\"settings\":{\"description\":\"rack 4\"}}").member("settings")))
        .containsEntry("description", "rack 4").containsKey("domainControllerDnsNames");
    assertThat(Caller.object(caller.post(IDENTITIES + "sensors/regenerateDeploymentAccessKey", "").member("value"))).isNotEqualTo(key);
    String candidate = caller.get(IDENTITIES + "sensorCandidates").values("id").get(0);
    assertThat(caller.post(IDENTITIES + "sensorCandidates/activate", "{\"serverIds\":[\"" + candidate + "\"]}").status()).isEqualTo(204);
    assertThat(caller.get(IDENTITIES + "sensors").values("id")).contains(candidate);
    assertThat(caller.get(IDENTITIES + "sensorCandidates").value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"sensorCandidateActivationConfiguration|activationMode|\"automated\"",
      "settings/autoAuditingConfiguration|isAutomatic|true"})
  void settings_areReplacedByPost(String path, String member, String value) {
    assertThat(caller.post(IDENTITIES + path, "{\"" + member + "\":" + value + "}").status()).isEqualTo(204);
    assertThat(caller.get(IDENTITIES + path).text(member)).isEqualTo(value.replace("\"", ""));
    assertThat(caller.post(IDENTITIES + path, "{\"" + member + "\":7}").status()).isEqualTo(400);
  }

  @Test
  void accounts_areDisabledWhereTheirProviderCan() {
    Map<String, Object> account = caller.get(IDENTITIES + "identityAccounts").value().get(0);
    String path = IDENTITIES + "identityAccounts/" + account.get("id");
    String body = "{\"accountId\":\"" + account.get("onPremisesSecurityIdentifier") + "\",\"action\":\"%s\",\"identityProvider\":\"%s\"}";

    assertThat(Caller.object(caller.post(path + "/invokeAction", body.formatted("disable", "activeDirectory")).member("value"))).containsEntry("action",
        "disable");
    assertThat(caller.get(path).json()).containsEntry("isEnabled", false);
    assertThat(caller.post(path + "/invokeAction", body.formatted("forcePasswordReset", "okta")).status()).isEqualTo(400);
  }

  @Test
  void auditSearch_runsWithTheClock_andFindsTheAttack() {
    Caller.Reply made = caller.post(AUDIT, "{\"displayName\":\"downloads\",\"operationFilters\":[\"FileDownloaded\"],\"userPrincipalNameFilters\":"
        + "[\"lena.aydin@larkspur.example\"],\"ipAddressFilters\":[\"203.0.113.77\"]}");
    String path = AUDIT + "/" + made.text("id");

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("status")).isEqualTo("notStarted");
    CLOCK.forward(Duration.ofSeconds(20));
    assertThat(caller.get(path).text("status")).isEqualTo("running");
    assertThat(caller.get(path + "/records").value()).isEmpty();
    CLOCK.forward(Duration.ofMinutes(1));
    assertThat(caller.get(path).text("status")).isEqualTo("succeeded");
    assertThat(caller.get(path + "/records").value()).hasSize(3).allMatch(record -> "203.0.113.77".equals(record.get("clientIp")));
    assertThat(caller.post(AUDIT, "{\"filterStartDateTime\":\"2026-02-02T00:00:00Z\",\"filterEndDateTime\":\"2026-02-01T00:00:00Z\"}").status()).isEqualTo(400);
  }

  @Test
  void detectionRules_areMadeChangedAndDeleted_inBetaOnly() {
    Caller.Reply made = caller.post(RULES, RULE.formatted("12H"));
    String path = RULES + "/" + made.text("id");

    assertThat(made.status()).isEqualTo(201);
    assertThat(caller.patch(path, "{\"isEnabled\":false}").json()).containsEntry("isEnabled", false).containsEntry("displayName", "r");
    assertThat(caller.post(RULES, RULE.formatted("2H")).status()).isEqualTo(400);
    assertThat(caller.post(RULES, "{\"displayName\":\"r\"}").status()).isEqualTo(400);
    assertThat(caller.send("DELETE", path, "").status()).isEqualTo(204);
    assertThat(caller.get(path).status()).isEqualTo(404);
    assertThat(caller.get(RULES.replace("beta", "v1.0")).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "urlThreats|{\"@odata.type\":\"#microsoft.graph.security.urlThreatSubmission\","
          + "\"category\":\"phishing\",\"webUrl\":\"https://portal-update.example.net/signin\"}",
      "fileThreats|{\"@odata.type\":\"#microsoft.graph.security.fileContentThreatSubmission\","
          + "\"category\":\"malware\",\"fileName\":\"a.dll\",\"fileContent\":\"AAAA\"}",
      "emailThreats|{\"@odata.type\":\"#microsoft.graph.security.emailUrlThreatSubmission\",\"category\":\"spam\",\"messageUrl\":\"https://graph/x\","
          + "\"recipientEmailAddress\":\"lena.aydin@larkspur.example\"}"})
  void submissions_areKept_andIncompleteOnesRefused(String kind, String body) {
    Caller.Reply made = caller.post(SUBMISSIONS + kind, body);

    assertThat(made.status()).as(made.body()).isEqualTo(201);
    assertThat(caller.get(SUBMISSIONS + kind + "/" + made.text("id")).json()).containsEntry("source", "administrator").doesNotContainKey("fileContent");
    assertThat(caller.post(SUBMISSIONS + kind, body.replaceFirst("\"category\":\"\\w+\"", "\"category\":\"Spam\"")).status()).isEqualTo(400);
    assertThat(caller.post(SUBMISSIONS + kind, "{\"category\":\"spam\"}").errorMessage()).contains("@odata.type");
  }

  @ParameterizedTest
  @CsvSource({"#microsoft.graph.security.urlThreatSubmission,201", "microsoft.graph.security.urlThreatSubmission,201",
      "#microsoft.graph.urlThreatSubmission,201", "#microsoft.graph.other.urlThreatSubmission,400", "#microsoft.graph.security.emailUrlThreatSubmission,400"})
  void submissions_nameTheirType_wholeOrAsTheDocumentationDoes(String type, int status) {
    Caller.Reply made = caller.post(SUBMISSIONS + "urlThreats", "{\"@odata.type\":\"" + type
        + "\",\"category\":\"phishing\",\"webUrl\":\"https://x.example\"}");

    assertThat(made.status()).as(made.body()).isEqualTo(status);
    assertThat(made.json().getOrDefault("@odata.type", "")).isEqualTo(status == 201 ? "#microsoft.graph.security.urlThreatSubmission" : "");
  }

  @Test
  void detectionRules_tellWhenTheyRunNext() {
    Caller.Reply made = caller.post(RULES, RULE.formatted("3H"));

    Instant created = Instant.parse(made.text("createdDateTime"));
    Instant next = Instant.parse(String.valueOf(Caller.object(made.member("schedule")).get("nextRunDateTime")));
    assertThat(next).isAfter(created).isBefore(created.plus(Duration.ofMinutes(2))); // soon for the first time, later at its period
    assertThat(Caller.object(made.member("queryCondition"))).containsEntry("lastModifiedDateTime", made.text("createdDateTime"));
    assertThat(caller.send("DELETE", RULES + "/" + made.text("id"), "").status()).isEqualTo(204);
  }

  @Test
  void mails_areReviewed_andThePolicyIsOne() {
    String mail = caller.post(SUBMISSIONS + "emailThreats", "{\"@odata.type\":\"#microsoft.graph.security.emailContentThreatSubmission\",\"category\":\"spam\","
        + "\"fileContent\":\"AAAA\",\"recipientEmailAddress\":\"lena.aydin@larkspur.example\"}").text("id");
    assertThat(caller.post(SUBMISSIONS + "emailThreats/" + mail + "/review", "{\"category\":\"phishing\"}").status()).isEqualTo(204);
    assertThat(Caller.object(caller.get(SUBMISSIONS + "emailThreats/" + mail).member("adminReview"))).containsEntry("reviewResult", "phishing");

    String policies = SUBMISSIONS + "emailThreatSubmissionPolicies";
    assertThat(caller.post(policies, "{}").status()).isEqualTo(400);
    assertThat(caller.post(policies, "{\"isReportToMicrosoftEnabled\":true}").status()).isEqualTo(201);
    assertThat(caller.post(policies, "{\"isReportToMicrosoftEnabled\":true}").status()).isEqualTo(409);
    assertThat(caller.patch(policies + "/DefaultReportSubmissionPolicy", "{\"isReportToMicrosoftEnabled\":false}").status()).isEqualTo(204);
    assertThat(caller.get(policies).value()).singleElement().satisfies(policy -> assertThat(policy).containsEntry("isReportToMicrosoftEnabled", false));
  }
}
