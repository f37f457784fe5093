package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One attack, asked of every product over HTTP: the device, the user, the file and the address must be the same in all of them. */
class ConsistencyTest {
  private static final MovableClock CLOCK = new MovableClock();
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.builder().clock(CLOCK).start();
  private static final Caller GRAPH = Caller.of(CLOUD).with("Prefer", "include-unknown-enum-members");
  private static final Caller DEFENDER = Caller.of(CLOUD, "https://api.securitycenter.microsoft.com/.default");
  private static final Caller XDR = Caller.of(CLOUD, "https://api.security.microsoft.com/.default");
  private static final Caller CLOUD_APPS = Caller.of(CLOUD, "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default");
  private static final Caller AUDIT = Caller.of(CLOUD, "https://manage.office.com/.default");
  private static final Caller ARM = Caller.of(CLOUD, "https://management.azure.com/.default");

  // the story, as Graph's alerts tell it; all other products are compared with this
  private static final List<Map<String, Object>> STORY = story();
  private static final Map<String, Object> DEVICE = evidence("deviceDnsName", "WS-0107");
  private static final Map<String, Object> USER = Caller.object(evidence("userAccount", "lena.aydin").get("userAccount"));
  private static final Map<String, Object> LOADER = Caller.object(evidence("fileDetails", "payview.dll").get("fileDetails"));
  private static final String DEVICE_ID = String.valueOf(DEVICE.get("mdeDeviceId"));
  private static final String UPN = String.valueOf(USER.get("userPrincipalName"));
  private static final String OBJECT_ID = String.valueOf(USER.get("azureAdUserId"));
  private static final String SHA1 = String.valueOf(LOADER.get("sha1"));
  private static final String ATTACKER = String.valueOf(evidence("countryLetterCode", "NL").get("ipAddress"));

  @AfterAll
  static void stop() { CLOUD.close(); }

  @Test
  void defender_hasTheAlertsOfGraph_byTheirIds() {
    List<String> own = STORY.stream().filter(alert -> "microsoftDefenderForEndpoint".equals(alert.get("serviceSource"))).map(ConsistencyTest::id).toList();

    assertThat(own).hasSizeGreaterThan(10);
    assertThat(DEFENDER.get("/defender/api/alerts").values("id")).containsAll(own);
    Caller.Reply one = DEFENDER.get("/defender/api/alerts/" + own.get(0));
    assertThat(one.text("title")).isEqualTo(STORY.stream().filter(alert -> id(alert).equals(own.get(0))).findFirst().orElseThrow().get("title"));
    assertThat(DEFENDER.get("/defender/api/machines/" + DEVICE_ID + "/alerts").values("id")).containsAll(own.subList(0, 4));
    assertThat(XDR.get("/defender/api/incidents/" + STORY.get(0).get("incidentId")).body()).contains(own).contains("MicrosoftCloudAppSecurity");
  }

  @Test
  void defender_knowsTheDevice_itsUsers_andWhereTheFileIs() {
    Caller.Reply machine = DEFENDER.get("/defender/api/machines/" + DEVICE_ID);
    assertThat(machine.json()).containsEntry("computerDnsName", DEVICE.get("deviceDnsName")).containsEntry("lastIpAddress", DEVICE.get("lastIpAddress"))
        .containsEntry("aadDeviceId", DEVICE.get("azureAdDeviceId")).containsEntry("riskScore", "High");
    assertThat(DEFENDER.get("/defender/api/machines/" + DEVICE_ID + "/logonusers").values("accountName")).contains(String.valueOf(USER.get("accountName")));
    assertThat(DEFENDER.get("/defender/api/users/" + USER.get("accountName") + "/machines").values("id")).contains(DEVICE_ID);

    assertThat(DEFENDER.get("/defender/api/files/" + SHA1).json()).containsEntry("sha256", LOADER.get("sha256")).containsEntry("determinationType", "Malware");
    List<String> spread = DEFENDER.get("/defender/api/files/" + SHA1 + "/machines").values("computerDnsName");
    assertThat(spread).containsExactlyInAnyOrder("WS-0107.larkspur.example", "FS-01.larkspur.example");
    assertThat(DEFENDER.get("/defender/api/files/" + SHA1 + "/stats").json()).containsEntry("organizationPrevalence", 2L)
        .containsEntry("topFileNames", List.of("payview.dll"));
    assertThat(DEFENDER.get("/defender/api/files/" + SHA1 + "/alerts").value()).isNotEmpty();
    assertThat(DEFENDER.get("/defender/api/domains/cdn.portal-update.example.net/stats").json()).containsEntry("organizationPrevalence", 2L);
    assertThat(DEFENDER.get("/defender/api/domains/portal-update.example.net/machines").values("id")).containsExactly(DEVICE_ID);
    assertThat(DEFENDER.get("/defender/api/ips/" + ATTACKER + "/stats").json()).containsEntry("organizationPrevalence", 1L);
    assertThat(DEFENDER.get("/defender/api/ips/" + ATTACKER + "/alerts").value()).isNotEmpty();
  }

  @Test
  void directory_knowsTheUserAndTheDevice_andWhatWasRisky() {
    assertThat(GRAPH.get("/v1.0/users/" + UPN).json()).containsEntry("id", OBJECT_ID).containsEntry("displayName", USER.get("displayName"));
    assertThat(risk("riskyUsers/" + OBJECT_ID).json()).containsEntry("userPrincipalName", UPN).containsEntry("riskLevel", "high")
        .containsEntry("riskState", "atRisk");
    Caller.Reply detections = risk("riskDetections" + query("$filter", "userId eq '" + OBJECT_ID + "'"));
    assertThat(detections.values("ipAddress")).isNotEmpty().containsOnly(ATTACKER);
    assertThat(detections.values("riskEventType")).contains("anomalousToken", "passwordSpray");
    Caller.Reply signIns = GRAPH.get("/v1.0/auditLogs/signIns" + query("$filter", "userPrincipalName eq '" + UPN + "'"));
    assertThat(signIns.values("id")).containsAll(detections.values("requestId")).contains(String.valueOf(evidence("requestId", "").get("requestId")));
    assertThat(signIns.values("ipAddress")).contains(ATTACKER, "198.51.100.4");
    assertThat(signIns.body()).contains(String.valueOf(DEVICE.get("azureAdDeviceId")), "WS-0107");
  }

  @Test
  void riskOfTheUser_changesWithWhatIsDone() {
    Caller.Reply before = GRAPH.get("/v1.0/users/" + OBJECT_ID + query("$select", "signInSessionsValidFromDateTime"));
    CLOCK.forward(Duration.ofSeconds(2));
    assertThat(GRAPH.post("/v1.0/identityProtection/riskyUsers/confirmCompromised", "{\"userIds\":[\"" + OBJECT_ID + "\"]}").status()).isEqualTo(204);
    assertThat(risk("riskyUsers/" + OBJECT_ID).json()).containsEntry("riskState", "confirmedCompromised").containsEntry("riskLevel", "high");
    assertThat(GRAPH.post("/v1.0/users/" + OBJECT_ID + "/revokeSignInSessions", "").status()).isEqualTo(200);
    assertThat(GRAPH.get("/v1.0/users/" + OBJECT_ID + query("$select", "signInSessionsValidFromDateTime")).body()).isNotEqualTo(before.body());
    CLOUD.reset();
    assertThat(risk("riskyUsers/" + OBJECT_ID).json()).containsEntry("riskState", "atRisk");
  }

  @Test
  void cloudApps_sawTheSameUser_address_andDocuments() {
    String filters = "{\"filters\":{\"user.username\":{\"eq\":[\"" + UPN + "\"]},\"ip.address\":{\"eq\":[\"" + ATTACKER + "\"]}}}";
    List<Map<String, Object>> seen = Caller.objects(CLOUD_APPS.post("/cas/api/v1/activities/", filters).member("data"));
    assertThat(seen).hasSizeGreaterThanOrEqualTo(9).allSatisfy(one -> assertThat(Json.write(one)).contains(OBJECT_ID));
    assertThat(Json.write(seen)).contains("Acquisition plan (Confidential).docx", "EVENT_CATEGORY_DOWNLOAD_FILE");

    List<String> own = STORY.stream().filter(alert -> "microsoftDefenderForCloudApps".equals(alert.get("serviceSource")))
        .map(alert -> String.valueOf(alert.get("providerAlertId"))).toList();
    assertThat(own).hasSize(3).allSatisfy(id -> {
      Caller.Reply alert = CLOUD_APPS.get("/cas/api/v1/alerts/" + id + "/");
      assertThat(alert.status()).isEqualTo(200);
      assertThat(alert.text("URL")).contains("security.microsoft.com/alerts/ca");
    });
    String key = Base64.getEncoder().encodeToString(Json.bytes(Map.of("id", OBJECT_ID, "saas", 11161, "inst", 0))).replace("=", "%3D").replace("+", "%2B");
    assertThat(CLOUD_APPS.get("/cas/api/v1/entities/" + key + "/").json()).containsEntry("email", UPN);
    assertThat(CLOUD_APPS.post("/cas/api/v1/files/", "{\"filters\":{\"fileLabels\":{\"isset\":true}}}").body()).contains("Payroll by person.xlsx");
  }

  @Test
  void auditLog_recordedTheSame() {
    String signIns = audit("Audit.AzureActiveDirectory");
    assertThat(signIns).contains(UPN, ATTACKER, OBJECT_ID, "UserLoggedIn", "UserLoginFailed", "Consent to application.")
        .contains("\"IntraSystemId\":\"" + evidence("requestId", "").get("requestId") + "\"");
    assertThat(audit("Audit.Exchange")).contains("MailItemsAccessed", "New-InboxRule", UPN, ATTACKER);
    assertThat(audit("Audit.SharePoint")).contains("FileDownloaded", "Acquisition plan (Confidential).docx", ATTACKER);
    assertThat(audit("Audit.General")).contains("TIMailData", String.valueOf(evidence("networkMessageId", "").get("networkMessageId")));
    assertThat(audit("DLP.All")).contains("DlpRuleMatch", "Highly Confidential leaves the company", "FS-01.larkspur.example");
  }

  @Test
  void defenderForCloud_hasTheAlertsOfItsResources() {
    List<Map<String, Object>> own = STORY.stream().filter(alert -> "microsoftDefenderForCloud".equals(alert.get("serviceSource"))).toList();
    Map<String, Object> machine = Caller.object(evidence("deviceDnsName", "FS-01").get("vmMetadata"));
    String group = "/arm/subscriptions/" + machine.get("subscriptionId") + "/resourceGroups/rg-files/providers/Microsoft.Security/";

    Caller.Reply alerts = ARM.get(group + "alerts?api-version=2022-01-01");
    assertThat(own).hasSize(2);
    assertThat(alerts.values("name")).containsAll(own.stream().map(ConsistencyTest::id).toList());
    assertThat(alerts.body()).contains(ATTACKER, "larkspurfiles");
    assertThat(ARM.get(group + "assessments?api-version=2021-06-01").body()).contains(String.valueOf(machine.get("resourceId")));
  }

  @Test
  void whatIsChangedInDefender_isChangedForGraph() {
    String id = STORY.stream().filter(alert -> "microsoftDefenderForEndpoint".equals(alert.get("serviceSource"))).map(ConsistencyTest::id).findFirst()
        .orElseThrow();
    assertThat(DEFENDER.patch("/defender/api/alerts/" + id,
        "{\"status\":\"Resolved\",\"classification\":\"TruePositive\",\"determination\":\"CompromisedUser\","
            + "\"comment\":\"done\"}")
        .text("status")).isEqualTo("Resolved");

    Caller.Reply alert = GRAPH.get("/v1.0/security/alerts_v2/" + id);
    assertThat(alert.json()).containsEntry("status", "resolved").containsEntry("determination", "compromisedAccount");
    assertThat(alert.body()).contains("done");
    CLOUD.reset();
  }

  private static Caller.Reply risk(String path) { return GRAPH.get("/v1.0/identityProtection/" + path); }

  /** All records of a feed of the four days that the story is within. */
  private static String audit(String type) {
    String feed = "/manage/api/v1.0/" + SecurityCloudEmulator.TENANT_ID + "/activity/feed";
    AUDIT.post(feed + "/subscriptions/start?contentType=" + type, "");
    StringBuilder records = new StringBuilder();
    Instant now = CLOCK.instant().truncatedTo(ChronoUnit.SECONDS);
    for (int day = 3; day > 0; day--) {
      String span = "&startTime=" + written(now.minus(Duration.ofDays(day))) + "&endTime=" + written(now.minus(Duration.ofDays(day - 1)));
      String next = feed + "/subscriptions/content?contentType=" + type + span;
      while (!next.isEmpty()) {
        Caller.Reply page = AUDIT.get(next);
        Caller.objects(Json.parse(page.body())).forEach(blob -> records.append(AUDIT.get(String.valueOf(blob.get("contentUri"))).body()));
        next = page.header("NextPageUri").orElse("");
      }
    }
    return records.toString();
  }

  private static String written(Instant time) { return time.toString().replace("Z", ""); }

  private static String id(Map<String, Object> alert) { return String.valueOf(alert.get("id")); }

  private static List<Map<String, Object>> story() {
    String incident = GRAPH.get("/v1.0/security/incidents" + query("$filter", "severity eq 'high'")).value().stream()
        .filter(one -> String.valueOf(one.get("displayName")).startsWith("Multi-stage")).map(ConsistencyTest::id).findFirst().orElseThrow();
    return Caller.objects(GRAPH.get("/v1.0/security/incidents/" + incident + query("$expand", "alerts")).member("alerts"));
  }

  /** The first piece of evidence that has a member, and such a word in it. */
  private static Map<String, Object> evidence(String member, String word) {
    List<Map<String, Object>> all = new ArrayList<>();
    STORY.forEach(alert -> all.addAll(Caller.objects(alert.get("evidence"))));
    return all.stream().filter(one -> has(one.get(member), word)).findFirst().orElseThrow();
  }

  private static boolean has(@Nullable Object value, String word) { return value != null && Json.write(value).contains(word); }
}
