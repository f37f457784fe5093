package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Alerts that appear while the cloud runs, and the incidents that they make or join. */
class RaisedAlertsTest {
  private static final MovableClock CLOCK = new MovableClock();
  @RegisterExtension static final SecurityCloudExtension CLOUD = SecurityCloudExtension.with(cloud -> cloud.clock(CLOCK));

  private static final String ALERTS = "/v1.0/security/alerts_v2";
  private static final String INCIDENTS = "/v1.0/security/incidents/";
  private static final String MANAGEMENT = "https://management.azure.com/.default";
  private static final String SUBSCRIPTION = "/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23";
  private static final String WORKSPACE = "/arm" + SUBSCRIPTION + "/resourceGroups/soc/providers/"
      + "Microsoft.OperationalInsights/workspaces/larkspur-soc/providers/Microsoft.SecurityInsights/";

  private final SecurityCloudEmulator cloud;

  /** Goes past everything that happened lately, so that only what is raised here belongs together. */
  RaisedAlertsTest(SecurityCloudEmulator cloud) {
    this.cloud = cloud;
    CLOCK.forward(Duration.ofDays(3));
  }

  @Test
  void alert_isTheSameInAllProducts() {
    RaisedAlert raised = cloud.raiseAlert(NewAlert.titled("Credentials read from memory").severity("high").category("CredentialAccess")
        .mitreTechnique("T1003.001").device("WS-0107").user("lena.aydin@larkspur.example").file("payview.dll").ip("203.0.113.77"));

    Caller.Reply alert = graph().get(ALERTS + "/" + raised.id());
    assertThat(alert.json()).containsEntry("title", "Credentials read from memory").containsEntry("severity", "high").containsEntry("status", "new")
        .containsEntry("incidentId", raised.incidentId()).containsEntry("createdDateTime", alert.member("lastUpdateDateTime"));
    assertThat(Caller.objects(alert.member("evidence"))).extracting(one -> String.valueOf(one.get("@odata.type")).replaceFirst(".*\\.", ""))
        .containsExactly("deviceEvidence", "userEvidence", "fileEvidence", "ipEvidence");
    assertThat(graph().get(ALERTS + "?$top=1").values("id")).containsExactly(raised.id());
    assertThat(titles(INCIDENTS + raised.incidentId())).containsExactly("Credentials read from memory");

    Caller.Reply own = defender().get("/defender/api/alerts/" + raised.id());
    assertThat(own.json()).containsEntry("computerDnsName", "WS-0107.larkspur.example").containsEntry("severity", "High")
        .containsEntry("incidentId", Long.valueOf(raised.incidentId()));
    assertThat(defender().get("/defender/api/machines/" + own.text("machineId") + "/alerts").values("id")).contains(raised.id());
    assertThat(Caller.of(cloud, "https://api.security.microsoft.com/.default").get("/defender/api/incidents/" + raised.incidentId()).body())
        .contains(raised.id(), "payview.dll");

    assertThat(hunt("AlertInfo | where AlertId == '" + raised.id() + "' | project Title")).containsExactly(Map.of("Title", "Credentials read from memory"));
    assertThat(hunt("AlertEvidence | where AlertId == '" + raised.id() + "' and FileName == 'payview.dll' | project DeviceName")).hasSize(1);

    Map<String, Object> sentinel = sentinelIncident(raised.incidentId());
    assertThat(sentinel).containsEntry("title", "Credentials read from memory").containsEntry("severity", "High");
    assertThat(Caller.object(sentinel.get("additionalData"))).containsEntry("alertsCount", 1L).containsEntry("techniques", List.of("T1003.001"));
  }

  @Test
  void alertOfTheSameDeviceOrUser_joinsTheOpenIncident_andMovesItOn() {
    RaisedAlert first = cloud.raiseAlert(NewAlert.titled("First").device("WS-0155").user("peter.jansen"));
    CLOCK.forward(Duration.ofHours(2));
    RaisedAlert second = cloud.raiseAlert(NewAlert.titled("Second").serviceSource("azureAdIdentityProtection").severity("high").user("Peter Jansen"));
    RaisedAlert third = cloud.raiseAlert(NewAlert.titled("Third").severity("low").device("ws-0155.larkspur.example"));

    assertThat(List.of(second.incidentId(), third.incidentId())).containsOnly(first.incidentId());
    Map<String, Object> incident = graph().get(INCIDENTS + first.incidentId()).json();
    assertThat(incident).containsEntry("displayName", "First").containsEntry("severity", "high").containsEntry("status", "active");
    assertThat(time(incident, "lastUpdateDateTime")).isAfterOrEqualTo(CLOCK.instant().minusSeconds(1)).isAfter(time(incident, "createdDateTime"));
    assertThat(titles(INCIDENTS + first.incidentId())).containsExactly("First", "Second", "Third");
    assertThat(Caller.object(sentinelIncident(first.incidentId()).get("additionalData"))).containsEntry("alertsCount", 3L);
  }

  @Test
  void alertOfCloudAppsOrDefenderForCloud_isInThatProductsOwnList() {
    RaisedAlert before = cloud.raiseAlert(NewAlert.titled("Before anybody asks").serviceSource("microsoftDefenderForCloudApps").ip("203.0.113.77"));
    assertThat(cloudAppsAlerts()).contains("Before anybody asks");

    RaisedAlert apps = cloud.raiseAlert(NewAlert.titled("Mass download").serviceSource("microsoftDefenderForCloudApps").severity("high")
        .user("lena.aydin@larkspur.example").ip("203.0.113.77"));
    RaisedAlert machine = cloud.raiseAlert(NewAlert.titled("Brute force").serviceSource("microsoftDefenderForCloud").severity("low").device("FS-01"));
    RaisedAlert endpoint = cloud.raiseAlert(NewAlert.titled("Neither").device("FS-01"));

    assertThat(cloudAppsAlerts()).containsOnlyOnce("Before anybody asks", "Mass download").doesNotContain("Brute force", "Neither");
    String id = graph().get(ALERTS + "/" + apps.id()).text("providerAlertId");
    assertThat(id).matches("[0-9a-f]{24}").isNotEqualTo(graph().get(ALERTS + "/" + before.id()).text("providerAlertId"));
    Caller.Reply own = cloudApps().get("/cas/api/v1/alerts/" + id + "/");
    assertThat(own.json()).containsEntry("title", "Mass download").containsEntry("severityValue", 2L);
    assertThat(own.body()).contains("lena.aydin@larkspur.example", "203.0.113.77");

    Caller.Reply ours = Caller.of(cloud, MANAGEMENT).get("/arm" + SUBSCRIPTION + "/providers/Microsoft.Security/alerts?api-version=2022-01-01");
    Map<String, Object> resource = ours.value().stream().filter(one -> machine.id().equals(one.get("name"))).findFirst().orElseThrow();
    assertThat(Caller.object(resource.get("properties"))).containsEntry("alertDisplayName", "Brute force").containsEntry("severity", "Low")
        .containsEntry("status", "Active");
    assertThat(String.valueOf(resource.get("id"))).startsWith(SUBSCRIPTION + "/resourceGroups/rg-files/");
    assertThat(ours.values("name")).doesNotContain(apps.id(), endpoint.id());

    cloud.reset();
    assertThat(cloudAppsAlerts()).isNotEmpty().doesNotContain("Mass download");
  }

  @Test
  void unrelatedAlert_makesItsOwnIncident() {
    RaisedAlert one = cloud.raiseAlert(NewAlert.titled("One").device("WS-0155"));
    RaisedAlert two = cloud.raiseAlert(NewAlert.titled("Two").device("WS-0121"));
    RaisedAlert nobodys = cloud.raiseAlert(NewAlert.titled("Three"));

    assertThat(List.of(one.incidentId(), two.incidentId(), nobodys.incidentId())).doesNotHaveDuplicates();
    assertThat(Integer.parseInt(two.incidentId())).isEqualTo(Integer.parseInt(one.incidentId()) + 1);
  }

  @Test
  void incident_takesNoMore_whenItIsClosedOrADayOld() {
    NewAlert again = NewAlert.titled("Again").device("WS-0155");
    String first = cloud.raiseAlert(again).incidentId();
    CLOCK.forward(Duration.ofHours(23));
    assertThat(cloud.raiseAlert(again).incidentId()).isEqualTo(first);
    CLOCK.forward(Duration.ofHours(25));
    String second = cloud.raiseAlert(again).incidentId();
    assertThat(second).isNotEqualTo(first);
    graph().patch(INCIDENTS + second, "{\"status\":\"resolved\"}");
    assertThat(cloud.raiseAlert(again).incidentId()).isNotIn(first, second);
  }

  @Test
  void ids_followFromWhatWasRaised_andResetTakesItAway() {
    int before = alerts();
    NewAlert alert = NewAlert.titled("Again").serviceSource("microsoftDefenderForOffice365").user("svc-backup");
    RaisedAlert raised = cloud.raiseAlert(alert);
    assertThat(raised.id()).startsWith("fa");
    assertThat(cloud.raiseAlert(alert).id()).isNotEqualTo(raised.id());
    assertThat(alerts()).isEqualTo(before + 2);

    cloud.reset();

    assertThat(alerts()).isEqualTo(before);
    assertThat(graph().get(ALERTS + "/" + raised.id()).status()).isEqualTo(404);
    assertThat(graph().get(INCIDENTS + raised.incidentId()).status()).isEqualTo(404);
    assertThat(cloud.raiseAlert(alert)).isEqualTo(raised);
  }

  @Test
  void alertMadeInDefender_joinsTheIncidentOfWhatItIsAbout() {
    String machine = defender().get("/defender/api/domains/cdn.portal-update.example.net/machines").values("id").get(0);
    String attack = graph().get("/v1.0/security/incidents" + query("$filter", "severity eq 'high'")).value().stream()
        .filter(one -> String.valueOf(one.get("displayName")).startsWith("Multi-stage")).map(one -> String.valueOf(one.get("id"))).findFirst().orElseThrow();
    Object event = defender().get("/defender/api/domains/cdn.portal-update.example.net/stats").member("orgFirstSeen");

    Caller.Reply made = defender().post("/defender/api/alerts/CreateAlertByReference", Json.write(Map.of("eventTime", String.valueOf(event), "reportId", "7",
        "machineId", machine, "severity", "Low", "title", "By hand", "description", "d", "recommendedAction", "r", "category", "Execution")));

    assertThat(made.json()).containsEntry("incidentId", Long.valueOf(attack));
    assertThat(titles(INCIDENTS + attack)).contains("By hand");
    assertThat(graph().get(INCIDENTS + attack).json()).containsEntry("severity", "high");
  }

  @Test
  void evidence_isTakenAsJson_andCompleted() {
    RaisedAlert raised = cloud.raiseAlert(NewAlert.titled("Elsewhere").serviceSource("microsoftDefenderForEndpoint").detectionSource("antivirus")
        .evidence("{\"@odata.type\":\"#microsoft.graph.security.urlEvidence\",\"url\":\"https://x.example/\",\"verdict\":\"malicious\"}")
        .evidence("{\"@odata.type\":\"#microsoft.graph.security.deviceEvidence\",\"mdeDeviceId\":\"d1\",\"deviceDnsName\":\"d1.example\"}"));

    Caller.Reply alert = graph().get(ALERTS + "/" + raised.id());
    assertThat(alert.json()).containsEntry("detectionSource", "antivirus");
    assertThat(Caller.objects(alert.member("evidence")).get(0)).containsEntry("url", "https://x.example/").containsEntry("verdict", "malicious")
        .containsEntry("createdDateTime", alert.member("createdDateTime")).containsEntry("remediationStatus", "none");
    assertThat(cloud.raiseAlerts("{\"title\":\"There again\",\"evidence\":[{\"@odata.type\":\"#microsoft.graph.security.deviceEvidence\","
        + "\"deviceDnsName\":\"D1.EXAMPLE\"}]}").get(0).incidentId()).isEqualTo(raised.incidentId());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "nonsense | not JSON",
      "[] | a list of JSON objects",
      "[3] | a list of JSON objects",
      "{} | needs a title",
      "{'title':' '} | 'title' of an alert must be a text",
      "{'title':'x','colour':'red'} | An alert has no 'colour'; it may have title, ",
      "{'title':'x','severity':'High'} | 'High' is no severity; these are: high, informational",
      "{'title':'x','serviceSource':'defender'} | 'defender' is no serviceSource; these are: ",
      "{'title':'x','detectionSource':'scheduledAlerts'} | 'scheduledAlerts' is no detectionSource; these are: antivirus",
      "{'title':'x','devices':['WS-9999']} | has no device 'WS-9999'; it has WS-0107, ",
      "{'title':'x','devices':'WS-0107'} | 'devices' of an alert must be a list of texts",
      "{'title':'x','users':['']} | has no user ''",
      "{'title':'x','files':['none.exe']} | has no file 'none.exe'",
      "{'title':'x','ips':['192.0.2.9']} | has no ip '192.0.2.9'",
      "{'title':'x','mitreTechniques':['1003']} | '1003' is no technique",
      "{'title':'x','evidence':['y']} | 'evidence' of an alert must be a list of objects",
      "{'title':'x','evidence':[{'url':'y'}]} | needs an '@odata.type'"})
  void wrongAlert_isRefused_andNoneAppears(String json, String words) {
    int before = alerts();
    String document = json.replace('\'', '"');
    String all = document.startsWith("{") ? "[{\"title\":\"Right\",\"devices\":[\"FS-01\"]}," + document + "]" : document;

    assertThatThrownBy(() -> cloud.raiseAlerts(all)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    Caller.Reply refused = graph().post("/emulator/alerts", all);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errorMessage()).contains(words);
    assertThat(alerts()).isEqualTo(before);
  }

  @Test
  void evidenceThatIsNoJson_isRefusedAtOnce() {
    NewAlert alert = NewAlert.titled("x");
    assertThatThrownBy(() -> alert.evidence("device")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("a JSON object");
  }

  @Test
  void alerts_areRaisedOverHttp_asJsonThatSaysSo() {
    String body = "[{\"title\":\"One\",\"devices\":[\"FS-01\"]},"
        + "{\"title\":\"Two\",\"users\":[\"svc-backup\"],\"devices\":[\"FS-01\"],\"files\":[\"EXCEL.EXE\"]}]";
    Caller.Reply raised = graph().post("/emulator/alerts", body);

    assertThat(raised.status()).isEqualTo(201);
    List<Map<String, Object>> alerts = Caller.objects(raised.member("alerts"));
    assertThat(alerts).hasSize(2).allSatisfy(one -> assertThat(one).containsEntry("incidentId", alerts.get(0).get("incidentId")));
    assertThat(titles(INCIDENTS + alerts.get(0).get("incidentId"))).containsExactly("One", "Two");
    assertThat(graph().get(ALERTS + "/" + alerts.get(1).get("id")).body()).contains("EXCEL.EXE", "Microsoft Corporation");
    assertThat(graph().with("Content-Type", "text/plain").post("/emulator/alerts", body).status()).isEqualTo(415);
    assertThat(graph().get("/emulator/alerts").status()).isEqualTo(405);
  }

  private Caller graph() { return Caller.of(cloud); }

  private Caller defender() { return Caller.of(cloud, "https://api.securitycenter.microsoft.com/.default"); }

  private Caller cloudApps() { return Caller.of(cloud, "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default"); }

  private List<String> cloudAppsAlerts() {
    Caller.Reply newest = cloudApps().post("/cas/api/v1/alerts/", "{\"limit\":100,\"sortField\":\"date\",\"sortDirection\":\"desc\"}");
    return Caller.objects(newest.member("data")).stream().map(one -> String.valueOf(one.get("title"))).toList();
  }

  private int alerts() { return (int) graph().get(ALERTS + "?$count=true&$top=1").count(); }

  private List<String> titles(String incident) {
    return Caller.objects(graph().get(incident + "?$expand=alerts").member("alerts")).stream().map(one -> String.valueOf(one.get("title"))).toList();
  }

  private List<Map<String, Object>> hunt(String query) {
    return Caller.objects(graph().post("/v1.0/security/runHuntingQuery", Json.write(Map.of("Query", query))).member("results"));
  }

  private Map<String, Object> sentinelIncident(String number) {
    Caller.Reply all = Caller.of(cloud, MANAGEMENT).get(WORKSPACE + "incidents" + query("api-version", "2025-09-01", "$top", "1000"));
    assertThat(all.status()).as(all.body()).isEqualTo(200);
    return all.value().stream().map(one -> Caller.object(one.get("properties"))).filter(one -> number.equals(one.get("providerIncidentId"))).findFirst()
        .orElseThrow();
  }

  private static Instant time(Map<String, Object> entity, String member) { return Instant.parse(String.valueOf(entity.get(member))); }
}
