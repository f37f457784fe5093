package io.github.connectedsecurity.emulator;

import static io.github.connectedsecurity.emulator.Caller.object;
import static io.github.connectedsecurity.emulator.Caller.objects;
import static io.github.connectedsecurity.emulator.Caller.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workspace: queries, and logs that are sent to it. */
class LogAnalyticsTest {
  private static final SecurityCloudEmulator CLOUD = SecurityCloudEmulator.start();
  private static final String WORKSPACE = SecurityCloudEmulator.WORKSPACE_ID;
  private static final String RESOURCE = "/subscriptions/20ff7fc3-e762-44dd-bd96-b71116dcdc23/resourceGroups/soc/providers/Microsoft.OperationalInsights"
      + "/workspaces/larkspur-soc";
  private static final String QUERY = "/loganalytics/v1/workspaces/" + WORKSPACE + "/query";
  private static final String STREAMS = "/ingestion/dataCollectionRules/dcr-5e17ab1e50c04b1d9a110c05ec0de001/streams/";
  private static final String VERSION = "?api-version=2023-01-01";

  private final Caller caller = Caller.of(CLOUD, "https://api.loganalytics.io/.default");
  private final Caller sender = Caller.of(CLOUD, "https://monitor.azure.com//.default");

  @AfterAll
  static void stop() { CLOUD.close(); }

  private static String body(String query) { return Json.write(Map.of("query", query)); }

  private List<?> rows(String query) { return rows(caller.post(QUERY, body(query))); }

  private static List<?> rows(Caller.Reply reply) {
    assertThat(reply.status()).describedAs(reply.body()).isEqualTo(200);
    return (List<?>) Objects.requireNonNull(objects(reply.member("tables")).get(0).get("rows"));
  }

  @Test
  void post_answersTablesOfCells() {
    Caller.Reply reply = caller.post(QUERY, body("print a = 1, b = 1.5, c = 'x', d = datetime(2026-01-02), e = 90m, f = true, g = dynamic({'k': [1]}), "
        + "h = int(null), i = real(nan), j = guid(74be27de-1e4e-49d9-b579-fe0b331d3642)"));

    Map<String, Object> table = objects(reply.member("tables")).get(0);
    assertThat(table).containsEntry("name", "PrimaryResult");
    assertThat(objects(table.get("columns"))).extracting(column -> column.get("type"))
        .containsExactly("long", "real", "string", "datetime", "timespan", "bool", "dynamic", "int", "real", "guid");
    assertThat(Json.write(table.get("rows"))).isEqualTo("[[1,1.5,\"x\",\"2026-01-02T00:00:00Z\",\"01:30:00\",true,\"{\\\"k\\\":[1]}\",null,\"NaN\","
        + "\"74be27de-1e4e-49d9-b579-fe0b331d3642\"]]");
    assertThat(reply.json().keySet()).containsExactly("tables");
  }

  @Test
  void get_takesQueryAndTimespan_andTheOlderAudience() {
    Caller older = Caller.of(CLOUD, "https://api.loganalytics.azure.com/.default");

    assertThat(rows(older.get(QUERY + query("query", "SecurityAlert | take 2", "timespan", "P30D")))).hasSize(2);
    assertThat(rows(older.get(QUERY + query("query", "SecurityAlert", "timespan", "2000-01-01/P1D")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SecurityAlert", "SecurityIncident", "SigninLogs", "AuditLogs", "OfficeActivity", "SecurityEvent", "CommonSecurityLog",
      "ThreatIntelligenceIndicator", "ThreatIntelIndicators", "Heartbeat"})
  void everyTable_hasRowsWithATimeAndItsName(String table) {
    assertThat(rows(table + " | where isnotnull(TimeGenerated) and Type == '" + table + "' and TenantId == '" + WORKSPACE + "' | take 3")).isNotEmpty();
  }

  @Test
  void tables_tellTheSameStory() {
    assertThat(rows("SigninLogs | where IPAddress == '203.0.113.77' and ResultType == '0' | distinct UserPrincipalName"))
        .isEqualTo(List.of(List.of("lena.aydin@larkspur.example")));
    assertThat(rows("ThreatIntelligenceIndicator | where NetworkIP == '203.0.113.77' | count")).isEqualTo(List.of(List.of(1L)));
    assertThat(rows("CommonSecurityLog | join kind=inner (ThreatIntelIndicators | where ObservableKey startswith 'ipv4') "
        + "on $left.DestinationIP == $right.ObservableValue | summarize make_set(SourceHostName)").toString()).contains("WS-0107", "FS-01");
  }

  @Test
  void asked_itTellsStatisticsRenderAndPermissions() {
    Caller.Reply reply = caller.with("Prefer", "wait=600, include-statistics=true,include-render=true, include-permissions=true")
        .post(QUERY, body("Heartbeat | summarize count() by Computer | render piechart with (title='Beats')"));

    assertThat(object(object(reply.member("statistics")).get("query"))).containsKeys("executionTime", "resourceUsage", "datasetStatistics");
    assertThat(object(reply.member("render"))).containsEntry("visualization", "piechart").containsEntry("title", "Beats");
    assertThat(object(reply.member("permissions"))).containsKey("workspaces");
  }

  @Test
  void tooManyRows_areCutAndTold() {
    Caller.Reply reply = caller.post(QUERY, body("range x from 1 to 500001 step 1"));

    assertThat(rows(reply)).hasSize(500_000);
    Map<String, Object> error = object(reply.member("error"));
    assertThat(error).containsEntry("code", "PartialError");
    assertThat(String.valueOf(error.get("details"))).contains("-2133196797", "500000 records");
    assertThat(rows("range x from 1 to 70 step 1 | extend t = '" + "x".repeat(1_000_000) + "'")).hasSize(63);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '\u00a7', value = {
      "Nowhere | take 1;SemanticError;SEM0100;'take' operator: Failed to resolve table or column expression named 'Nowhere'",
      "Heartbeat | where X == 1;SemanticError;SEM0100;'where' operator: Failed to resolve column or scalar expression named 'X'",
      "completely invalid syntax;SyntaxError;SYN0002;Query could not be parsed at 'invalid' on line [1,11]",
  })
  void wrongQueries_areRefusedWithTheReasonInside(String query, String inner, String code, String words) {
    Caller.Reply reply = caller.post(QUERY, body(query));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.errorCode()).isEqualTo("BadArgumentError");
    assertThat(reply.errorMessage()).isEqualTo("The request had some invalid properties");
    Map<String, Object> first = object(object(reply.member("error")).get("innererror"));
    assertThat(first).containsEntry("code", inner);
    assertThat(object(first.get("innererror"))).containsEntry("code", code).containsEntry("message", words);
  }

  @Test
  void refusals_haveTheirCodes() {
    assertThat(caller.with("Authorization", "").post(QUERY, body("Heartbeat")).errorCode()).isEqualTo("AuthenticationFailed");
    assertThat(caller.with("Authorization", "Bearer x").post(QUERY, body("Heartbeat")).status()).isEqualTo(403);
    assertThat(sender.post(QUERY, body("Heartbeat")).errorCode()).isEqualTo("InvalidAuthenticationTokenAudience");
    assertThat(caller.get("/loganalytics/v1/nothing").errorCode()).isEqualTo("PathNotFoundError");
    assertThat(caller.post("/loganalytics/v1/workspaces/" + WORKSPACE.replace('5', '6') + "/query", body("Heartbeat")).errorCode())
        .isEqualTo("FailedToResolveResource");
    assertThat(caller.post(QUERY, "{\"query\":\"Heartbeat\",\"timespan\":\"soon\"}").errorCode()).isEqualTo("BadArgumentError");
    assertThat(caller.post(QUERY, "{\"query\":\"Heartbeat\",\"workspaces\":[\"elsewhere\"]}").status()).isEqualTo(400);
    assertThat(caller.post(QUERY, "{}").status()).isEqualTo(400);
    assertThat(caller.post(QUERY, "[").status()).isEqualTo(400);
    assertThat(caller.with("Content-Type", "text/plain").post(QUERY, body("Heartbeat")).body()).isEmpty();
    AppRegistration nobody = AppRegistration.of("Nobody", "SecurityAlert.Read.All");
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(nobody).start()) {
      assertThat(Caller.of(cloud, "https://api.loganalytics.io/.default").post(QUERY, body("Heartbeat")).errorCode()).isEqualTo("InsufficientAccessError");
      assertThat(Caller.of(cloud, "https://monitor.azure.com/.default").post(STREAMS + "Custom-A" + VERSION, "[]").status()).isEqualTo(403);
    }
  }

  @Test
  void theWorkspace_hasItsNameAndItsResourceId_too() {
    String many = Json.write(Map.of("query", "Heartbeat | take 1", "workspaces", List.of("larkspur-soc", WORKSPACE, RESOURCE)));

    assertThat(rows(caller.post(QUERY, many))).hasSize(1);
    assertThat(rows(caller.post("/loganalytics/v1" + RESOURCE + "/query", body("Heartbeat | take 1")))).hasSize(1);
    assertThat(rows("workspace('larkspur-soc').Heartbeat | take 1")).hasSize(1);
    assertThat(caller.post("/loganalytics/v1" + RESOURCE + "x/query", body("Heartbeat")).errorCode()).isEqualTo("ResourceNotFoundError");
  }

  @Test
  void batch_answersEachQuery_failuresFirst() {
    Map<String, Object> good = Map.of("id", "1", "workspace", WORKSPACE, "method", "POST", "path", "/query", "body", Map.of("query", "Heartbeat | count"));
    Map<String, Object> lost = Map.of("id", "2", "workspace", WORKSPACE, "method", "POST", "path", "/queries", "body", Map.of("query", "Heartbeat"));
    Caller.Reply reply = caller.post("/loganalytics/v1/$batch", Json.write(Map.of("requests", List.of(good, lost))));

    assertThat(reply.status()).isEqualTo(200);
    List<Map<String, Object>> responses = objects(reply.member("responses"));
    assertThat(responses).extracting(one -> one.get("id") + ":" + one.get("status")).containsExactly("2:404", "1:200");
    assertThat(object(responses.get(1).get("body"))).containsKey("tables");
    assertThat(caller.post("/loganalytics/v1/$batch", Json.write(Map.of("requests", List.of(good, good)))).status()).isEqualTo(400);
  }

  @Test
  void watchlists_areReadByTheirAlias() {
    assertThat(rows("_GetWatchlist('HighValueAssets') | where SearchKey == 'fs-01' | project Asset, Owner, isnotnull(LastUpdatedTimeUTC)"))
        .isEqualTo(List.of(List.of("fs-01", "Finance", true)));
    assertThat(rows("let assets = _GetWatchlist('HighValueAssets') | project SearchKey; print t = 'dc-01' | where t in (assets)")).hasSize(1);
    assertThat(rows("_GetWatchlist('Nothing') | count")).isEqualTo(List.of(List.of(0L)));
    assertThat(caller.post(QUERY, body("_GetWatchlist() | count")).body()).contains("SEM0219");
  }

  @Test
  void uploadedWatchlist_isSeenWhenItIsComplete() {
    MovableClock clock = new MovableClock();
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(clock).start()) {
      Caller arm = Caller.of(cloud, "https://management.azure.com/.default");
      String list = RESOURCE + "/providers/Microsoft.SecurityInsights/watchlists/Vips?api-version=2024-03-01";
      String upload = "{\"properties\":{\"displayName\":\"V\",\"provider\":\"Custom\",\"itemsSearchKey\":\"User\",\"contentType\":\"text/csv\","
          + "\"rawContent\":\"User,City\\nlena,Umea\\npriya,Lund\"}}";
      assertThat(arm.send("PUT", "/arm" + list, upload).status()).isEqualTo(201);
      Caller logs = Caller.of(cloud, "https://api.loganalytics.io/.default");
      String query = body("_GetWatchlist('Vips') | summarize count()");
      assertThat(rows(logs.post(QUERY, query))).isEqualTo(List.of(List.of(0L)));
      clock.forward(Duration.ofSeconds(4));
      assertThat(rows(logs.post(QUERY, query))).isEqualTo(List.of(List.of(2L)));
    }
  }

  @Test
  void queryThatTakesLongerThanItsCallerWaits_ends504() {
    Clock hurried = new Clock() {
      private final AtomicInteger looks = new AtomicInteger();

      @Override
      public ZoneId getZone() { return ZoneOffset.UTC; }

      @Override
      public Clock withZone(ZoneId zone) { return this; }

      @Override
      public Instant instant() { return Instant.parse("2026-03-10T12:00:00Z").plusSeconds(2L * looks.incrementAndGet()); }
    };
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().clock(hurried).start()) {
      Caller logs = Caller.of(cloud, "https://api.loganalytics.io/.default");
      Caller.Reply late = logs.with("Prefer", "include-render=true, wait=1").post(QUERY, body("Heartbeat | count"));
      assertThat(late.status()).isEqualTo(504);
      assertThat(late.errorMessage()).contains("1 seconds");
      assertThat(logs.with("Prefer", "wait=600").post(QUERY, body("Heartbeat | count")).status()).isEqualTo(200);
      String rows = body("range x from 1 to 400000 step 1");
      assertThat(logs.with("Prefer", "wait=9999").post(QUERY, rows).errorMessage()).contains("600 seconds");
      assertThat(logs.with("Prefer", "wait=soon").post(QUERY, rows).errorMessage()).contains("180 seconds");
    }
  }

  @Test
  void queriesBehindResourceManager_haveItsDoorAndTheSameAnswers() {
    Caller arm = Caller.of(CLOUD, "https://management.azure.com/.default");
    String path = "/arm" + RESOURCE + "/query?api-version=2017-10-01";
    assertThat(rows(arm.post(path, body("Heartbeat | take 1")))).hasSize(1);
    assertThat(rows(arm.get(path + query("query", "Heartbeat | take 2").replace('?', '&')))).hasSize(2);
    assertThat(objects(arm.get(path.replace("/query?", "/metadata?")).member("tables"))).isNotEmpty();
    assertThat(rows(arm.post("/arm" + RESOURCE + "/providers/microsoft.insights/logs?api-version=2018-03-01-preview", body("Heartbeat | take 1")))).hasSize(1);
    assertThat(rows(arm.post(path.replace("/providers/Microsoft.Op", "/PROVIDERS/microsoft.op"), body("Heartbeat | take 1")))).hasSize(1);

    assertThat(arm.post(path, body("Nowhere")).errorCode()).isEqualTo("BadArgumentError");
    assertThat(caller.post(path, body("Heartbeat")).errorCode()).isEqualTo("InvalidAuthenticationToken");
    assertThat(arm.with("Authorization", "").post(path, body("Heartbeat")).header("WWW-Authenticate")).isPresent();
    assertThat(arm.send("PUT", path, "{}").errorCode()).isEqualTo("MethodNotAllowed");
    assertThat(arm.post(path.replace("?api-version=2017-10-01", ""), body("Heartbeat")).errorCode()).isEqualTo("MissingApiVersionParameter");
    assertThat(arm.post(path.replace("2017", "2018"), body("Heartbeat")).errorCode()).isEqualTo("NoRegisteredProviderFound");
    assertThat(arm.post(path.replace("20ff7fc3", "20ff7fc4"), body("Heartbeat")).errorCode()).isEqualTo("SubscriptionNotFound");
    assertThat(arm.post(path.replace("larkspur-soc", "other"), body("Heartbeat")).errorCode()).isEqualTo("ResourceNotFound");
    AppRegistration nobody = AppRegistration.of("Nobody", "Data.Read");
    try (SecurityCloudEmulator cloud = SecurityCloudEmulator.builder().app(nobody).start()) {
      assertThat(Caller.of(cloud, "https://management.azure.com/.default").post(path, body("Heartbeat")).errorCode()).isEqualTo("AuthorizationFailed");
    }
  }

  @Test
  void metadata_describesTheTables() {
    Caller.Reply reply = caller.get("/loganalytics/v1/workspaces/" + WORKSPACE + "/metadata");

    assertThat(objects(reply.member("tables"))).extracting(table -> table.get("name")).contains("SecurityAlert", "Heartbeat");
    assertThat(objects(reply.member("workspaces")).get(0)).containsEntry("id", WORKSPACE).containsKey("resourceId");
  }

  @Test
  void whatIsSent_isFound() throws IOException, InterruptedException {
    String records = "[{\"TimeGenerated\":\"2026-01-02T03:04:05Z\",\"Computer\":\"a\",\"Level\":4,\"Ratio\":0.5,\"Ok\":true,\"More\":{\"k\":[1]}},"
        + "{\"Computer\":\"b\"}]";
    assertThat(sender.post(STREAMS + "Custom-Sent" + VERSION, records).status()).isEqualTo(204);
    assertThat(gzip("Custom-Sent_CL", records)).isEqualTo(204);

    assertThat(rows("Sent_CL | where Computer == 'a' | project TimeGenerated, Level, Ratio, Ok, tostring(More.k[0]), Type | distinct *"))
        .isEqualTo(List.of(List.of("2026-01-02T03:04:05Z", 4L, Json.object("{\"x\":0.5}").get("x"), true, "1", "Sent_CL")));
    assertThat(rows("Sent_CL | where Computer == 'b' and TimeGenerated > ago(1h) | count")).isEqualTo(List.of(List.of(2L)));
    assertThat(sender.post(STREAMS + "Microsoft-CommonSecurityLog" + VERSION, "[{\"DeviceVendor\":\"Own\",\"Surplus\":1}]").status()).isEqualTo(204);
    assertThat(rows("CommonSecurityLog | where DeviceVendor == 'Own' | count")).isEqualTo(List.of(List.of(1L)));
  }

  private int gzip(String stream, String records) throws IOException, InterruptedException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(records.getBytes(StandardCharsets.UTF_8));
    }
    TokenRequestContext context = new TokenRequestContext().addScopes("https://monitor.azure.com/.default");
    String token = CLOUD.credential(CLOUD.app()).getTokenSync(context).getToken();
    HttpRequest request = HttpRequest.newBuilder(URI.create(CLOUD.url() + STREAMS + stream + VERSION)).header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json").header("Content-Encoding", "gzip")
        .POST(HttpRequest.BodyPublishers.ofByteArray(packed.toByteArray())).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  @Test
  void wrongLogs_areRefused() throws IOException, InterruptedException {
    String stream = STREAMS + "Custom-Wrong" + VERSION;
    String large = "[{\"t\":\"" + "x".repeat(1024 * 1024) + "\"}]";
    assertThat(sender.post(stream, large).status()).isEqualTo(413);
    assertThat(gzip("Custom-Wrong", large)).isEqualTo(413);
    assertThat(sender.post(stream, "{\"a\":1}").header("x-ms-error-code")).contains("InvalidRequestPayload");
    assertThat(sender.post(stream, "[1]").status()).isEqualTo(400);
    assertThat(sender.post(stream, "[{\"1a\":1}]").status()).isEqualTo(400);
    assertThat(sender.post(stream, "[{").status()).isEqualTo(400);
    assertThat(sender.with("Content-Type", "text/plain").post(stream, "[]").status()).isEqualTo(400);
    assertThat(sender.post(STREAMS + "Custom-Wrong", "[]").errorCode()).isEqualTo("MissingApiVersionParameter");
    assertThat(sender.post(STREAMS + "Custom-Wrong?api-version=2020-01-01", "[]").status()).isEqualTo(400);
    assertThat(sender.post(STREAMS + "Wrong" + VERSION, "[]").status()).isEqualTo(404);
    assertThat(sender.post(STREAMS + "Microsoft-SecurityIncident" + VERSION, "[]").status()).isEqualTo(404);
    assertThat(sender.post("/ingestion/dataCollectionRules/dcr-0/streams/Custom-A" + VERSION, "[]").status()).isEqualTo(404);
    assertThat(sender.get(stream).status()).isEqualTo(405);
    assertThat(caller.post(stream, "[]").status()).isEqualTo(401);
    assertThat(rows("union isfuzzy=true Wrong_CL, Heartbeat | where Type == 'Wrong_CL'")).isEmpty();
  }
}
