package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogQuery;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogQueryStatus;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogRecord;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogUserType;
import io.github.connectedsecurity.graphsecurity.model.audit.NewAuditLogQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditLogQueriesTest {
  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final AuditLogQueries queries = GraphSecurityClient.create(service.options().toBuilder().time(time).build()).auditLogQueries();

  @AfterEach
  void stop() { service.close(); }

  private static final String QUERY = "GET /v1.0/security/auditLog/queries/q1";

  @Test
  void create_sendsTheFilters_once() {
    service.on("POST /v1.0/security/auditLog/queries", 201, "{\"id\":\"q1\",\"status\":\"notStarted\"}").on("POST /v1.0/security/auditLog/queries", 503, "");
    var query = NewAuditLogQuery.create().displayName("Deletions").filterStartDateTime(Instant.parse("2026-11-01T00:00:00Z"))
        .filterEndDateTime(Instant.parse("2026-11-02T00:00:00Z")).operationFilters(List.of("FileDeleted")).serviceFilters(List.of("SharePoint"))
        .recordTypeFilters(List.of("sharePointFileOperation")).userPrincipalNameFilters(List.of("kim@contoso.com")).keywordFilter("secret")
        .ipAddressFilters(List.of("192.0.2.1")).objectIdFilters(List.of("o1")).administrativeUnitIdFilters(List.of("u1"));

    assertThat(queries.create(query).status()).contains(AuditLogQueryStatus.NOT_STARTED);
    assertThat(service.onlyRequest().body()).isEqualTo("{\"displayName\":\"Deletions\",\"filterStartDateTime\":\"2026-11-01T00:00:00Z\","
        + "\"filterEndDateTime\":\"2026-11-02T00:00:00Z\",\"operationFilters\":[\"FileDeleted\"],\"serviceFilters\":[\"SharePoint\"],"
        + "\"recordTypeFilters\":[\"sharePointFileOperation\"],\"userPrincipalNameFilters\":[\"kim@contoso.com\"],\"keywordFilter\":\"secret\","
        + "\"ipAddressFilters\":[\"192.0.2.1\"],\"objectIdFilters\":[\"o1\"],\"administrativeUnitIdFilters\":[\"u1\"]}");
    assertThatThrownBy(() -> queries.create(query)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void create_refusesATimeThatEndsBeforeItStarts() {
    Instant start = Instant.parse("2026-11-02T00:00:00Z");
    assertThatIllegalArgumentException().isThrownBy(() -> queries.create(NewAuditLogQuery.create().filterStartDateTime(start).filterEndDateTime(start)))
        .withMessageContaining("end after it starts");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void list_andGet_readSearches() {
    service.on("GET /v1.0/security/auditLog/queries", "{\"value\":[{\"id\":\"q1\",\"serviceFilter\":\"Exchange\"}]}");
    service.on("GET /v1.0/security/auditLog/queries", "{\"value\":[]}");
    service.on(QUERY, "{\"id\":\"q1\",\"status\":\"running\"}");

    assertThat(queries.list()).flatExtracting(AuditLogQuery::serviceFilters).containsExactly("Exchange");
    assertThat(queries.list(q -> q.top(4))).isEmpty();
    assertThat(queries.get("q1").status()).contains(AuditLogQueryStatus.RUNNING);
  }

  @Test
  void await_asksUntilTheSearchHasEnded() {
    service.on(QUERY, "{\"id\":\"q1\",\"status\":\"notStarted\"}").on(QUERY, 503, "").on(QUERY, "{\"id\":\"q1\",\"status\":\"failed\"}");

    assertThat(queries.await("q1", Duration.ofHours(1)).status()).contains(AuditLogQueryStatus.FAILED);
    assertThat(service.asked()).hasSize(3);
    assertThat(time.waits().stream().reduce(Duration.ZERO, Duration::plus)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(2));
  }

  @Test
  void await_endsWithTheDeadline() {
    for (int i = 0; i < 9; i++) {
      service.on(QUERY, "{\"id\":\"q1\",\"status\":\"running\"}");
    }
    assertThatThrownBy(() -> queries.await("q1", Duration.ofMinutes(2))).isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void records_readsAllPages() {
    String path = "/v1.0/security/auditLog/queries/q1/records";
    service.on("GET " + path, "{\"value\":[{\"id\":\"r1\",\"auditData\":{\"@odata.type\":\"#x.y\",\"Id\":1}}],"
        + "\"@odata.nextLink\":\"" + service.url() + path + "?p=2\"}");
    service.on("GET " + path, "{\"value\":[{\"id\":\"r2\",\"userType\":\"Admin\"}]}");

    List<AuditLogRecord> records = queries.records("q1").stream().toList();

    assertThat(records).extracting(AuditLogRecord::id).containsExactly("r1", "r2");
    assertThat(records.get(1).userType()).contains(AuditLogUserType.ADMIN);
  }
}
