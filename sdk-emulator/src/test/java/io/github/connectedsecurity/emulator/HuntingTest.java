package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.objects;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hunting in Microsoft Graph, Defender for Endpoint and Defender XDR. */
class HuntingTest {
  private static final MovableClock CLOCK = new MovableClock();
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.builder().clock(CLOCK).start();
  private static final String GRAPH = "/v1.0/security/runHuntingQuery";
  private static final String DEFENDER = "/defender/api/advancedqueries/run";
  private static final String XDR = "/defender/api/advancedhunting/run";

  private final Caller graph = Caller.of(CLOUD);
  private final Caller defender = Caller.of(CLOUD, "https://api.securitycenter.microsoft.com/.default");
  private final Caller xdr = Caller.of(CLOUD, "https://api.security.microsoft.com/.default");

  @AfterAll
  static void stop() { CLOUD.close(); }

  private static String body(String query) { return Json.write(Map.of("Query", query)); }

  private Caller.Reply run(String query) { return graph.post(GRAPH, body(query)); }

  private List<Map<String, Object>> results(String query) {
    Caller.Reply reply = run(query);
    assertThat(reply.status()).describedAs(reply.body()).isEqualTo(200);
    return objects(reply.member("results"));
  }

  private Set<String> values(String query, String column) {
    return results(query).stream().map(row -> String.valueOf(row.get(column))).collect(Collectors.toSet());
  }

  @Test
  void graph_answersSchemaAndRows() {
    Caller.Reply reply = run("DeviceProcessEvents | where FileName =~ 'RUNDLL32.exe' | project Timestamp, FileName, ProcessId "
        + "| order by Timestamp asc | limit 1");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.text("@odata.context")).endsWith("/v1.0/$metadata#microsoft.graph.security.huntingQueryResults");
    assertThat(objects(reply.member("schema"))).extracting(column -> column.get("name") + ":" + column.get("type"))
        .containsExactly("Timestamp:DateTime", "FileName:String", "ProcessId:Int64");
    Map<String, Object> row = objects(reply.member("results")).get(0);
    assertThat(row).containsEntry("FileName", "rundll32.exe").containsEntry("ProcessId", 7124L).containsEntry("ProcessId@odata.type", "#Int64");
    assertThat(row.keySet()).containsExactly("Timestamp", "FileName", "ProcessId@odata.type", "ProcessId");
    assertThat(graph.post("/beta/security/microsoft.graph.security.runHuntingQuery", "{\"query\":\"AlertInfo | count\"}").status()).isEqualTo(200);
  }

  @Test
  void theSameDeviceUserFileAndAddress_areInAlertsAndTables() {
    String device = values("AlertEvidence | where EntityType == 'Machine' and DeviceName startswith 'WS-0107' | project DeviceId", "DeviceId")
        .iterator().next();
    assertThat(values("DeviceInfo | where DeviceName =~ 'ws-0107.larkspur.example' | distinct DeviceId", "DeviceId")).containsExactly(device);
    assertThat(values("DeviceNetworkEvents | where DeviceId == '" + device + "' and RemoteIP == '203.0.113.25'", "InitiatingProcessFileName"))
        .contains("rundll32.exe");
    assertThat(values("DeviceFileEvents | where FileName == 'payview.dll' | distinct SHA256", "SHA256"))
        .isEqualTo(values("AlertEvidence | where FileName == 'payview.dll' | distinct SHA256", "SHA256")).hasSize(1);
    assertThat(values("IdentityLogonEvents | where IPAddress == '203.0.113.77' and ActionType == 'LogonSuccess' | distinct AccountUpn", "AccountUpn"))
        .containsExactly("lena.aydin@larkspur.example");
    assertThat(values("EmailEvents | where ThreatTypes has 'Phish' | join kind=inner EmailUrlInfo on NetworkMessageId", "UrlDomain"))
        .containsExactly("portal-update.example.net");
    String alert = graph.get("/v1.0/security/alerts_v2?$top=1").values("id").get(0);
    assertThat(values("AlertInfo | where AlertId == '" + alert + "'", "AlertId")).containsExactly(alert);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AlertInfo", "AlertEvidence", "DeviceInfo", "DeviceNetworkInfo", "DeviceProcessEvents", "DeviceNetworkEvents", "DeviceFileEvents",
      "DeviceRegistryEvents", "DeviceLogonEvents", "IdentityLogonEvents", "IdentityQueryEvents", "IdentityInfo", "EmailEvents", "EmailUrlInfo",
      "EmailPostDeliveryEvents", "UrlClickEvents", "CloudAppEvents"})
  void everyTable_hasRowsWithATime(String table) {
    assertThat(results(table + " | where isnotnull(Timestamp) | take 3")).isNotEmpty()
        .allSatisfy(row -> assertThat(row.values()).filteredOn(value -> value != null && !value.equals("")).hasSizeGreaterThan(4));
  }

  private static long count(List<Map<String, Object>> results) { return Long.parseLong(String.valueOf(results.get(0).get("Count"))); }

  @Test
  void queries_seeAMonth_orTheTimespan() {
    long month = count(results("AlertInfo | count"));
    String day = Json.write(Map.of("Query", "AlertInfo | count", "Timespan", "P1D"));
    long last = count(objects(graph.post(GRAPH, day).member("results")));
    assertThat(last).isPositive().isLessThan(month);
    String future = Json.write(Map.of("Query", "AlertInfo | count", "Timespan", "2100-01-01/P30D"));
    assertThat(objects(graph.post(GRAPH, future).member("results")).get(0)).containsEntry("Count", 0L);
    assertThat(results("AlertInfo | where Timestamp < ago(30d)")).isEmpty();
  }

  @Test
  void logs_growWithTheClock() {
    String count = "CloudAppEvents | where Timestamp > ago(7d) | summarize max(Timestamp)";
    Object before = results(count).get(0).get("max_Timestamp");
    CLOCK.forward(Duration.ofDays(4));
    Caller later = Caller.of(CLOUD);

    assertThat(objects(later.post(GRAPH, body(count)).member("results")).get(0).get("max_Timestamp")).isNotEqualTo(before);
  }

  @Test
  void changesOfAlerts_areSeen() {
    Map<String, Object> row = results("AlertInfo | summarize n = count() by Severity | top 1 by n").get(0);

    assertThat(row.get("Severity")).isIn("High", "Medium", "Low", "Informational");
    assertThat((Long) row.get("n")).isGreaterThan(10);
  }

  @Test
  void rows_areCutAtAHundredThousand() {
    assertThat(results("range x from 1 to 100001 step 1 | project y = 1")).hasSize(100_000);
  }

  @Test
  void tooLargeAnAnswer_isRefused() {
    Caller.Reply reply = run("range x from 1 to 60000 step 1 | extend t = '" + "x".repeat(1000) + "'");

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorMessage()).contains("exceeded the allowed result size");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '\u00a7', value = {
      "DeviceEvent | take 1;'take' operator: Failed to resolve table or column expression named 'DeviceEvent'. Fix semantic errors in your query.",
      "DeviceInfo | where Colour == 'x';'where' operator: Failed to resolve column or scalar expression named 'Colour'. Fix semantic errors in your query.",
      "DeviceInfo | wher x;Query could not be parsed at 'wher' on line [1,13]. Fix syntax errors in your query.",
  })
  void wrongQueries_areRefusedInTheWordsOfKusto(String query, String words) {
    for (Caller.Reply reply : List.of(run(query), defender.post(DEFENDER, body(query)), xdr.post(XDR, body(query)))) {
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.errorCode()).isEqualTo("BadRequest");
      assertThat(reply.errorMessage()).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"Query\":\"\"}", "{\"Query\":5}", "{\"Kql\":\"AlertInfo\"}", "{\"Query\":\"AlertInfo\",\"Timespan\":\"a month\"}", "[]"})
  void wrongBodies_areRefused(String body) { assertThat(graph.post(GRAPH, body).status()).isEqualTo(400); }

  @Test
  void defender_answersInItsCase_andXdrTellsTheCost() {
    String query = "DeviceProcessEvents | where FileName == '7z.exe' | project Timestamp, DeviceId, ProcessId | limit 2";
    Caller.Reply endpoint = defender.post(DEFENDER, body(query));
    assertThat(endpoint.json().keySet()).containsExactly("Schema", "Results");
    assertThat(objects(endpoint.member("Schema"))).contains(Map.of("Name", "DeviceId", "Type", "String"));
    assertThat(objects(endpoint.member("Results")).get(0).keySet()).containsExactly("Timestamp", "DeviceId", "ProcessId");

    Caller.Reply reply = xdr.post(XDR, body(query));
    assertThat(reply.json().keySet()).containsExactly("Stats", "Schema", "Results");
    assertThat(Caller.object(reply.member("Stats"))).containsKeys("ExecutionTime", "resource_usage", "dataset_statistics");
    assertThat(defender.post(DEFENDER, "{\"query\":\"AlertInfo\"}").status()).isEqualTo(400);
    assertThat(defender.post(XDR, body(query)).status()).isEqualTo(403);
    assertThat(xdr.with("Authorization", "").post(XDR, body(query)).status()).isEqualTo(401);
    assertThat(xdr.get(XDR).status()).isEqualTo(405);
  }

  @Test
  void thePermission_isNeeded() {
    AppRegistration reader = AppRegistration.of("Reader", "SecurityAlert.Read.All");
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(reader).start()) {
      assertThat(Caller.of(cloud).post(GRAPH, body("AlertInfo")).status()).isEqualTo(403);
      assertThat(Caller.of(cloud, "https://api.security.microsoft.com/.default").post(XDR, body("AlertInfo")).status()).isEqualTo(403);
    }
  }
}
