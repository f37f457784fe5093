package io.github.connectedsecurity.sentinel.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.Kql;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogQueriesTest {
  private static final String GUID = "63613592-b6f7-4c3d-a390-22ba13102111";
  private static final String QUERY = "/v1/workspaces/" + GUID + "/query";
  private static final String ANSWER = """
      {"tables":[{"name":"PrimaryResult","columns":[{"name":"n","type":"long"}],"rows":[[9007199254740993],[null]]}]}""";

  private final StubService service = StubService.start();
  private final SentinelClient client = SentinelClient.create(service.options());
  private final LogQueries logs = client.logs(WorkspaceGuid.of(GUID));

  @AfterEach
  void stop() { service.close(); }

  @Test
  void run_sendsBodyAndPreferences() {
    service.on("POST " + QUERY, ANSWER);

    LogResult result = logs.run(LogQuery.of("Usage | take 10").last(Duration.ofHours(12)).alsoIn(List.of("other")).serverTimeout(Duration.ofMinutes(5))
        .statistics().render());

    assertThat(result.rows().map(row -> row.longAt("n"))).extracting(n -> n.orElse(-1L)).containsExactly(9007199254740993L, -1L);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("query", "Usage | take 10", "timespan", "PT12H", "workspaces", List.of("other")));
    assertThat(service.onlyRequest().headers()).containsEntry("prefer", "wait=300, include-render=true, include-statistics=true")
        .containsEntry("content-type", "application/json").containsEntry("authorization", StubService.authorization(Service.LOG_ANALYTICS));
    assertThat(service.onlyRequest().query()).isEmpty();
  }

  @Test
  void run_putsValuesInAsLiterals() {
    service.on("POST " + QUERY, ANSWER);

    logs.run(Kql.of("T | where Name == {name}").with("name", "x\" | take 1 //"));

    assertThat(service.onlyRequest().json()).containsEntry("query", Kql.of("T | where Name == {name}").with("name", "x\" | take 1 //").text());
    assertThat(service.onlyRequest().headers()).containsEntry("prefer", "wait=180");
  }

  @Test
  void run_isRepeated_asItChangesNothing() {
    service.on("POST " + QUERY, 503, "");

    assertThatThrownBy(() -> logs.run(LogQuery.of("T"))).isInstanceOf(ServiceException.class); // not an unknown outcome
  }

  @Test
  void resource_isAskedByItsId() {
    service.on("POST /v1/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm/query", ANSWER);

    LogQueries ofVm = client.logsOf(ArmScope.resourceGroup("s", "g").resource("Microsoft.Compute", "virtualMachines", "vm"));

    assertThat(ofVm.run(LogQuery.of("T")).rows()).hasSize(2);
  }

  @Test
  void get_sendsTheQueryInTheAddress() {
    service.on("GET " + QUERY, ANSWER).on("GET /v1/subscriptions/s/query", ANSWER);
    LogQuery query = LogQuery.of("T | where a == 'b c'").between(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));

    logs.get(query);
    client.logsOf(ArmScope.subscription("s")).get(query);

    assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.query())
        .isEqualTo(Map.of("query", "T | where a == 'b c'", "timespan", "1970-01-01T00:00:00Z/1970-01-01T00:00:01Z")));
    assertThatThrownBy(() -> logs.get(query.alsoIn(List.of("x")))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("run(…)");
  }

  @Test
  void metadata_isReadBothWays() {
    String body = "{\"tables\":[{\"id\":\"t\",\"name\":\"Usage\",\"columns\":[{\"name\":\"a\",\"type\":\"real\"}]}]}";
    service.on("GET /v1/workspaces/" + GUID + "/metadata", body).on("POST /v1/workspaces/" + GUID + "/metadata", body);

    assertThat(logs.metadata()).isEqualTo(logs.freshMetadata());
    assertThat(logs).isNotNull();
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void noData_isAnEmptyResult() {
    service.on("POST " + QUERY, 204, "");

    LogResult result = logs.run(LogQuery.of("T"));

    assertThat(result.tables()).isEmpty();
    assertThat(result.rows()).isEmpty();
    assertThat(result.partialError()).isEmpty();
    assertThat(result.requireWhole()).isSameAs(result);
  }

  @Test
  void emptyAnswer_isAnError_notAnEmptyResult() {
    service.on("POST " + QUERY, 200, "");

    assertThatThrownBy(() -> logs.run(LogQuery.of("T"))).isInstanceOf(InvalidDataException.class).hasMessageContaining("no JSON body");
  }

  @Test
  void wrongKql_tellsWhere() {
    service.on("POST " + QUERY, 400, """
        {"error":{"message":"The request had some invalid properties","code":"BadArgumentError","innererror":{"code":"SyntaxError",
         "message":"A recognition error occurred.","line":1,"pos":5}}}""");

    assertThatThrownBy(() -> logs.run(LogQuery.of("T |"))).isInstanceOfSatisfying(BadRequestException.class, e -> {
      assertThat(e.code()).isEqualTo("BadArgumentError");
      LogError error = LogError.of(e).orElseThrow();
      assertThat(error.deepest().code()).contains("SyntaxError");
      assertThat(error.deepest().raw()).containsEntry("pos", 5L);
    });
  }

  @Test
  void refusal_namesTheRole() {
    service.on("POST " + QUERY, 403, "{\"error\":{\"code\":\"InsufficientAccessError\",\"message\":\"no\"}}");

    assertThatThrownBy(() -> logs.run(LogQuery.of("T"))).isInstanceOf(PermissionException.class).hasMessageContaining("Log Analytics Reader");
  }

  @Test
  void query_refusesWhatTheServiceWould() {
    assertThatThrownBy(() -> LogQuery.of(" ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogQuery.of("T").serverTimeout(Duration.ofMinutes(11))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("10 minutes");
    assertThatThrownBy(() -> LogQuery.of("T").between(Instant.EPOCH, Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogQuery.of("T").alsoIn(java.util.Collections.nCopies(100, "w"))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100");
    assertThat(LogQuery.of("T | where secret == 1").toString()).doesNotContain("secret");
  }

  @Test
  void permissions_areAskedFor() {
    service.on("POST " + QUERY,
        "{\"tables\":[],\"permissions\":{\"dataSources\":[]},\"statistics\":{\"query\":{\"executionTime\":0.1}},\"render\":{\"title\":\"t\"}}");

    LogResult result = logs.run(LogQuery.of("T").permissions());

    assertThat(service.onlyRequest().headers()).containsEntry("prefer", "wait=180, include-permissions=true");
    assertThat(result.permissions()).isEqualTo(Json.object("{\"dataSources\":[]}"));
    assertThat(result.statistics()).containsKey("query");
    assertThat(result.render()).containsEntry("title", "t");
  }
}
