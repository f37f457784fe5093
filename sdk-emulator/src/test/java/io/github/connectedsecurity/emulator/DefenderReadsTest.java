package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The read operations of Defender for Endpoint, and what goes with them. */
class DefenderReadsTest {
  private static final MovableClock CLOCK = new MovableClock();
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.builder().clock(CLOCK).start();
  private static final Caller CALLER = Caller.of(CLOUD, "https://api.securitycenter.microsoft.com/.default");
  private static final String API = "/defender/api/";

  @AfterAll
  static void stop() { CLOUD.close(); }

  @ParameterizedTest
  @ValueSource(strings = {"alerts", "machines", "Software", "vulnerabilities", "vulnerabilities/machinesVulnerabilities", "recommendations", "remediationTasks",
      "baselineProfiles", "baselineConfigurations", "deviceavinfo", "investigations", "exposureScore/ByMachineGroups", "browserextensions/permissionsinfo",
      "DeviceAuthenticatedScanDefinitions", "DeviceAuthenticatedScanAgents"})
  void sets_areThere_andNotEmpty(String path) {
    Caller.Reply all = CALLER.get(API + path);

    assertThat(all.status()).isEqualTo(200);
    assertThat(all.value()).isNotEmpty();
    assertThat(all.text("@odata.context")).contains("/api/$metadata#");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Software", "vulnerabilities", "recommendations", "remediationTasks", "investigations", "alerts"})
  void entities_areReadById(String path) {
    String id = CALLER.get(API + path).values("id").get(0);

    assertThat(CALLER.get(API + path + "/" + id).json()).containsEntry("id", id);
    assertThat(CALLER.get(API + path + "/nothing").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Software|vendor eq 'openbsd'|1", "vulnerabilities|severity eq 'Critical' and cvssV3 gt 9.5|3",
      "recommendations|recommendationCategory eq 'SecurityControls'|2", "remediationTasks|status eq 'Active'|1",
      "remediationTasks|createdon gt 2020-01-01T00:00:00Z|1",
      "baselineConfigurations|CCE eq 'CCE-35219-5'|1", "deviceavinfo|osKind eq 'linux'|1", "machines|startswith(computerDnsName,'FS-')|1"})
  void filters_findWhatFits(String path, String filter, int count) {
    assertThat(CALLER.get(API + path + query("$filter", filter)).value()).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"Software|$filter|weaknesses gt 1", "vulnerabilities|$top|8001", "alerts|$expand|files", "alerts|$filter|title eq 'x'",
      "deviceavinfo|$filter|rbacGroupName eq 'x'", "machines|$orderby|id", "recommendations|$select|id"})
  void queries_thatTheServiceDoesNotTake_areRefused(String path, String option, String value) {
    Caller.Reply refused = CALLER.get(API + path + query(option, value));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errorCode()).isEqualTo("ODataError");
  }

  @Test
  void software_isOnMachines_thatHaveItsVulnerabilities() {
    String server = machine("FS-01.larkspur.example");

    assertThat(CALLER.get(API + "machines/" + server + "/software").values("name")).contains("7-zip", "windows_server_2022").doesNotContain("openssh");
    assertThat(CALLER.get(API + "machines/" + server + "/vulnerabilities").values("id")).contains("CVE-2024-38063");
    assertThat(CALLER.get(API + "vulnerabilities/CVE-2024-38063/machineReferences").values("id")).contains(server).hasSize(2);
    assertThat(CALLER.get(API + "machines/" + server + "/getmissingkbs").values("id")).containsExactly("5041160");
    assertThat(CALLER.get(API + "machines/" + server + "/recommendations").values("id")).contains("sca-_-scid-2500", "va-_-7-zip-_-7-zip");
    assertThat(CALLER.get(API + "recommendations/va-_-7-zip-_-7-zip/software").json()).containsEntry("vendor", "7-zip");
    assertThat(CALLER.get(API + "recommendations/va-_-7-zip-_-7-zip/machineReferences").values("id")).contains(server);
    assertThat(CALLER.get(API + "recommendations/sca-_-scid-2500/vulnerabilities").value()).isEmpty();
    assertThat(CALLER.get(API + "Software/7-zip-_-7-zip/distributions").values("version")).containsExactly("22.01");
    assertThat(Double.parseDouble(CALLER.get(API + "exposureScore").text("score"))).isBetween(10.0, 100.0);
    assertThat(Double.parseDouble(CALLER.get(API + "configurationScore").text("score"))).isPositive();
  }

  @Test
  void evidence_isShownWhenItIsAskedFor() {
    assertThat(CALLER.get(API + "alerts" + query("$top", "3")).values("evidence")).containsOnly("[]");
    assertThat(CALLER.get(API + "alerts" + query("$top", "3", "$expand", "evidence")).values("evidence")).doesNotContain("[]");
    String id = CALLER.get(API + "alerts" + query("$filter", "category eq 'CommandAndControl'")).values("id").get(0);
    assertThat(CALLER.get(API + "alerts/" + id + "/ips").values("id")).contains("203.0.113.25");
    assertThat(CALLER.get(API + "alerts/" + id + "/domains").values("host")).contains("cdn.portal-update.example.net");
    assertThat(CALLER.get(API + "alerts/" + id + "/machine").json()).containsEntry("computerDnsName", "WS-0107.larkspur.example");
    assertThat(CALLER.get(API + "alerts/" + id + "/user").status()).isEqualTo(404);
    assertThat(CALLER.get(API + "alerts/" + id + "/files").values("fileType")).contains("PortableExecutable");
  }

  @Test
  void alerts_areCountedOnAMachine() {
    String machine = machine("WS-0107.larkspur.example");
    int all = CALLER.get(API + "machines/" + machine + "/alerts").value().size();

    assertThat(CALLER.get(API + "machines/" + machine + "/alerts/$count").body()).isEqualTo(String.valueOf(all));
    assertThat(Integer.parseInt(CALLER.get(API + "machines/" + machine + "/alerts/$count" + query("$filter", "status ne 'Resolved'")).body())).isPositive()
        .isLessThanOrEqualTo(all);
  }

  @Test
  void alerts_areChangedManyAtOnce_orNone() {
    List<String> ids = CALLER.get(API + "alerts" + query("$top", "2")).values("id");

    assertThat(CALLER.post(API + "alerts/batchUpdate", Json.write(Map.of("alertIds", List.of(ids.get(0), "x"), "assignedTo", "a"))).status()).isEqualTo(404);
    Caller.Reply done = CALLER.post(API + "alerts/batchUpdate", Json.write(Map.of("alertIds", ids, "assignedTo", "a@larkspur.example")));
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.body()).isEmpty();
    assertThat(CALLER.get(API + "alerts" + query("$filter", "assignedTo eq 'a@larkspur.example'")).values("id")).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(CALLER.patch(API + "alerts/" + ids.get(0), "{\"status\":\"resolved\"}").errorCode()).isEqualTo("InvalidInput");
    assertThat(CALLER.patch(API + "alerts/" + ids.get(0), "{\"Status\":\"Resolved\"}").errorCode()).isEqualTo("InvalidRequestBody");
    CLOUD.reset();
  }

  @Test
  void alert_isMadeOfAnEvent_onlyIfThereIsOne() {
    String machine = machine("WS-0107.larkspur.example");
    Map<String, Object> body = new java.util.LinkedHashMap<>(Map.of("eventTime", CLOCK.instant().toString(), "reportId", "7", "machineId", machine, "severity",
        "Low", "title", "By hand", "description", "d", "recommendedAction", "r", "category", "Execution"));

    assertThat(CALLER.post(API + "alerts/CreateAlertByReference", Json.write(body)).status()).isEqualTo(404);
    body.put("eventTime", CALLER.get(API + "domains/cdn.portal-update.example.net/stats").text("orgFirstSeen"));
    Caller.Reply made = CALLER.post(API + "alerts/CreateAlertByReference", Json.write(body));
    assertThat(made.json()).containsEntry("title", "By hand").containsEntry("machineId", machine).doesNotContainEntry("investigationId", null);
    assertThat(CALLER.post(API + "alerts/CreateAlertByReference", Json.write(body)).text("id")).as("merged").isEqualTo(made.text("id"));
    body.put("eventTime", "yesterday");
    assertThat(CALLER.post(API + "alerts/CreateAlertByReference", Json.write(body)).errorCode()).isEqualTo("InvalidInput");
    body.remove("category");
    assertThat(CALLER.post(API + "alerts/CreateAlertByReference", Json.write(body)).errorCode()).isEqualTo("MissingRequiredParameter");
  }

  @Test
  void machines_areFoundByTheirAddress() {
    String now = CLOCK.instant().toString();
    assertThat(CALLER.get(API + "machines/findbyip(ip='192.0.2.17',timestamp=" + now + ")").values("computerDnsName"))
        .containsExactly("WS-0107.larkspur.example");
    assertThat(CALLER.get(API + "machines/findbyip(ip='192.0.2.250',timestamp=" + now + ")").value()).isEmpty();
    assertThat(CALLER.get(API + "machines/find(timestamp=" + now + ",key='192.0.2.250')").status()).isEqualTo(404);
    String old = CLOCK.instant().minus(Duration.ofDays(31)).toString();
    assertThat(CALLER.get(API + "machines/findbyip(ip='192.0.2.17',timestamp=" + old + ")").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"files/12, InvalidHashValue", "files/12/stats, InvalidHashValue", "ips/1.2.3/stats, InvalidIpAddress", "domains/x/stats, InvalidDomainName",
      "domains/example.net/stats?lookBackHours=721, InvalidInput", "machines/SoftwareInventoryExport?sasValidHours=7, InvalidInput",
      "machines/SoftwareInventoryByMachine?pageSize=200001, InvalidInput", "machines/SoftwareVulnerabilityChangesByMachine, MissingRequiredParameter",
      "machines/SoftwareVulnerabilityChangesByMachine?sinceTime=2020-01-01T00:00:00Z, InvalidInput"})
  void wrongRequests_areRefusedWithTheirCode(String path, String code) { assertThat(CALLER.get(API + path).errorCode()).isEqualTo(code); }

  @Test
  void unknownThings_areEmptyOrZero() {
    assertThat(CALLER.get(API + "ips/192.0.2.99/stats").json()).containsEntry("organizationPrevalence", 0L);
    assertThat(CALLER.get(API + "domains/nobody.example.com/machines").value()).isEmpty();
    assertThat(CALLER.get(API + "users/nobody/alerts").value()).isEmpty();
    assertThat(CALLER.get(API + "users/nobody/machines").value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SecureConfigurationsAssessmentByMachine", "SoftwareInventoryByMachine", "SoftwareVulnerabilitiesByMachine",
      "SoftwareInventoryNoProductCodeByMachine", "baselineComplianceAssessmentByMachine", "BrowserExtensionsInventoryByMachine",
      "certificateAssessmentByMachine",
      "HardwareFirmwareInventoryByMachine"})
  void assessments_comeInPages_thatEnd(String path) {
    Caller.Reply all = CALLER.get(API + "machines/" + path);
    Caller.Reply first = CALLER.get(API + "machines/" + path + "?pageSize=1");

    assertThat(all.value()).hasSizeGreaterThan(1);
    assertThat(all.json()).doesNotContainKey("@odata.nextLink");
    assertThat(first.value()).isEqualTo(all.value().subList(0, 1));
    assertThat(CALLER.get(first.text("@odata.nextLink")).value()).isEqualTo(all.value().subList(1, 2));
    assertThat(CALLER.get(API + "machines/" + path + "?$top=1").json()).doesNotContainKey("@odata.nextLink");
  }

  @Test
  void changes_areThoseSinceATime() {
    String path = API + "machines/SoftwareVulnerabilityChangesByMachine?sinceTime=";
    assertThat(CALLER.get(path + CLOCK.instant().minus(Duration.ofDays(5))).values("status")).isNotEmpty().containsOnly("New");
    assertThat(CALLER.get(path + CLOCK.instant()).value()).isEmpty();
  }

  @Test
  void files_holdALineForEachRecord_behindLinks() throws InterruptedException {
    List<?> links = CALLER.get(API + "machines/SoftwareInventoryExport").member("exportFiles") instanceof List<?> list ? list : List.of();
    StringBuilder lines = new StringBuilder();
    for (Object link : links) {
      lines.append(unzipped(String.valueOf(link)));
    }

    assertThat(links).hasSize(2);
    assertThat(lines.toString().lines().map(Json::object)).isEqualTo(CALLER.get(API + "machines/SoftwareInventoryByMachine").value());
  }

  @Test
  void investigation_runsWithTheClock_oneAtATime() {
    String path = API + "machines/" + machine("WS-0121.larkspur.example") + "/startInvestigation";
    Caller.Reply begun = CALLER.post(path, "{\"Comment\":\"look\"}");

    assertThat(begun.status()).isEqualTo(201);
    assertThat(CALLER.post(path, "{\"Comment\":\"look\"}").status()).isEqualTo(400);
    assertThat(CALLER.post(path, "{\"comment\":\"look\"}").errorCode()).isEqualTo("MissingRequiredParameter");
    CLOCK.forward(Duration.ofMinutes(1));
    assertThat(CALLER.get(API + "investigations/" + begun.text("id")).text("state")).isEqualTo("Running");
    CLOCK.forward(Duration.ofMinutes(5));
    assertThat(CALLER.get(API + "investigations/" + begun.text("id")).text("state")).isEqualTo("SuccessfullyRemediated");
  }

  @Test
  void library_takesForms() {
    Caller form = CALLER.with("Content-Type", "multipart/form-data; boundary=b");
    String file = String.join("\r\n", "--b", "Content-Disposition: form-data; name=\"file\"; filename=\"a.ps1\"", "", "Get-Date", "--b",
        "Content-Disposition: form-data; name=\"Description\"", "", "Tells the time", "--b--", "");

    assertThat(form.post(API + "libraryfiles", file).json()).containsEntry("fileName", "a.ps1").containsEntry("description", "Tells the time")
        .containsEntry("hasParameters", false);
    assertThat(form.post(API + "libraryfiles", file).errorCode()).isEqualTo("InvalidInput");
    assertThat(CALLER.post(API + "libraryfiles", "{}").errorCode()).isEqualTo("InvalidRequestBody");
    assertThat(CALLER.get(API + "libraryfiles").values("fileName")).containsExactly("a.ps1", "connections.ps1");
    assertThat(CALLER.send("DELETE", API + "libraryfiles/a.ps1", "").status()).isEqualTo(204);
    assertThat(CALLER.send("DELETE", API + "libraryfiles/a.ps1", "").status()).isEqualTo(404);
  }

  @Test
  void scans_areDefined_changedAndDeleted_withoutTheirSecrets() {
    String agent = Caller.object(CALLER.get(API + "DeviceAuthenticatedScanAgents").value().get(0)).get("machineId") + "";
    String body = Json.write(Map.of("scanType", "Network", "scanName", "s", "target", "192.0.2.9", "isActive", true, "intervalInHours", 2, "targetType", "Ip",
        "scannerAgent", Map.of("machineId", agent), "scanAuthenticationParams",
        Map.of("@odata.type", "#microsoft.windowsDefenderATP.api.SnmpAuthParams", "type", "CommunityString", "communityString", "hidden")));
    String path = API + "DeviceAuthenticatedScanDefinitions";

    Caller.Reply made = CALLER.post(path, body);
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.body()).doesNotContain("hidden");
    assertThat(CALLER.post(path, body.replace("\"Network\"", "\"Windows\"")).errorCode()).isEqualTo("InvalidInput");
    assertThat(CALLER.patch(path + "/" + made.text("id"), "{\"isActive\":false}").json()).containsEntry("isActive", false).containsEntry("scanName", "s");
    String ids = "{\"ScanDefinitionIds\":" + Json.write(CALLER.get(path).values("id")) + "}";
    assertThat(CALLER.post(path + "/GetScanHistoryByScanDefinitionId", ids).values("ScanStatus")).containsExactly("Success");
    assertThat(CALLER.post(path + "/BatchDelete", "{\"ScanDefinitionIds\":[\"" + made.text("id") + "\"]}").status()).isEqualTo(200);
    assertThat(CALLER.get(path).value()).hasSize(1);
  }

  @Test
  void incidents_areXdrs_andTakeItsTokens() {
    Caller xdr = Caller.of(CLOUD, "https://api.security.microsoft.com/.default");
    assertThat(CALLER.get(API + "incidents").status()).as("a token for Defender for Endpoint").isEqualTo(403);
    assertThat(xdr.get(API + "machines").status()).isEqualTo(403);

    Caller.Reply page = xdr.get(API + "incidents" + query("$top", "2", "$filter", "status eq 'Active'"));
    assertThat(page.values("status")).containsExactly("Active", "Active");
    assertThat(xdr.get(API + "incidents" + query("$top", "101")).status()).isEqualTo(400);
    assertThat(xdr.get(API + "incidents" + query("$filter", "severity eq 'High'")).status()).isEqualTo(400);
    String id = page.values("incidentId").get(0);
    assertThat(xdr.patch(API + "incidents/" + id, "{\"determination\":\"Phishing\"}").errorCode()).isEqualTo("InvalidInput");
    assertThat(xdr.patch(API + "incidents/" + id, "{\"classification\":\"TruePositive\",\"determination\":\"Phishing\",\"tags\":[\"t\"]}").json())
        .containsEntry("classification", "TruePositive").containsEntry("determination", "Phishing").containsEntry("tags", List.of("t"));
  }

  @Test
  void permissions_areThoseOfTheOperation() {
    try (SecurityCloudEmulator other = SecurityCloudEmulator.builder().app(AppRegistration.of("reader", "Software.Read.All")).start()) {
      Caller reader = Caller.of(other, "https://api.securitycenter.microsoft.com/.default");
      assertThat(reader.get(API + "Software").status()).isEqualTo(200);
      for (String path : List.of("vulnerabilities", "recommendations", "exposureScore", "alerts", "machines/SoftwareVulnerabilitiesExport", "libraryfiles",
          "baselineProfiles", "remediationTasks", "deviceavinfo", "ips/192.0.2.1/stats", "domains/a.example/stats", "DeviceAuthenticatedScanAgents")) {
        assertThat(reader.get(API + path).status()).as(path).isEqualTo(403);
      }
    }
  }

  private static String machine(String name) {
    return CALLER.get(API + "machines" + query("$filter", "computerDnsName eq '" + name + "'")).values("id").get(0);
  }

  private static String unzipped(String link) throws InterruptedException {
    try {
      byte[] bytes = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofByteArray()).body();
      return new String(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
