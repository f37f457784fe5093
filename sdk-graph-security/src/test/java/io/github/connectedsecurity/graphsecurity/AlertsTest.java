package io.github.connectedsecurity.graphsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.graphsecurity.model.Alert;
import io.github.connectedsecurity.graphsecurity.model.AlertComment;
import io.github.connectedsecurity.graphsecurity.model.AlertSeverity;
import io.github.connectedsecurity.graphsecurity.model.AlertStatus;
import io.github.connectedsecurity.graphsecurity.model.AlertUpdate;
import io.github.connectedsecurity.graphsecurity.model.CorrelationReason;
import io.github.connectedsecurity.graphsecurity.model.MoveAlertsRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertsTest {
  private final StubService service = StubService.start();
  private final Alerts alerts = GraphSecurityClient.create(service.options()).alerts();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery_andFollowsNextLink() {
    service.on("GET /v1.0/security/alerts_v2", """
        {"value":[{"id":"a1","severity":"high"},{"id":"a2","severity":"low"}],
         "@odata.nextLink":"%s/v1.0/security/alerts_v2?$skiptoken=x"}""".formatted(service.url()));
    service.on("GET /v1.0/security/alerts_v2", "{\"value\":[{\"id\":\"a3\"}]}");

    var read = alerts.list(q -> q.filter(AlertFields.SEVERITY.eq(AlertSeverity.HIGH).and(AlertFields.CREATED.ge(Instant.parse("2026-01-02T03:04:05Z"))))
        .orderBy(AlertFields.CREATED.desc()).top(2));

    assertThat(service.asked()).isEmpty();
    assertThat(read.stream().map(Alert::id)).containsExactly("a1", "a2", "a3");
    assertThat(service.asked()).hasSize(2);
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$filter", "severity eq 'high' and createdDateTime ge 2026-01-02T03:04:05Z",
        "$orderby", "createdDateTime desc", "$top", "2"));
    assertThat(service.asked().get(0).headers()).containsEntry("prefer", "include-unknown-enum-members")
        .containsEntry("authorization", "Bearer token-1-for-scope_of_Microsoft_Graph_security");
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$skiptoken", "x"));
    assertThat(service.asked().get(1).headers()).containsEntry("prefer", "include-unknown-enum-members");
  }

  @Test
  void list_refusesUnknownField_beforeTheNetwork() {
    assertThatThrownBy(() -> alerts.list(q -> q.filter(io.github.connectedsecurity.core.query.ODataField.text("title").eq("x"))))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("alerts_v2").hasMessageContaining("'title'").hasMessageContaining("severity");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void get_readsOneAlert() {
    service.on("GET /v1.0/security/alerts_v2/da637_-9=", "{\"id\":\"da637_-9=\",\"status\":\"New\"}");

    Alert alert = alerts.get("da637_-9=");

    assertThat(alert.status()).contains(AlertStatus.NEW);
    assertThat(service.onlyRequest().rawPath()).isEqualTo("/v1.0/security/alerts_v2/da637_-9%3D");
  }

  @Test
  void get_namesThePermission_whenRefused() {
    service.on("GET /v1.0/security/alerts_v2/a1", 403,
        "{\"error\":{\"code\":\"Forbidden\",\"message\":\"Missing roles.\",\"innerError\":{\"request-id\":\"r-1\"}}}");

    assertThatThrownBy(() -> alerts.get("a1")).isInstanceOfSatisfying(PermissionException.class, e -> {
      assertThat(e).hasMessageContaining("SecurityAlert.Read.All").hasMessageContaining("Missing roles.");
      assertThat(e.status()).isEqualTo(403);
      assertThat(e.code()).isEqualTo("Forbidden");
      assertThat(e.requestId()).contains("r-1");
    });
  }

  @Test
  void get_refusesIdsThatWalk_beforeTheNetwork() {
    assertThatThrownBy(() -> alerts.get("a/../b")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'id'");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void get_tellsUnknownIds() {
    service.on("GET /v1.0/security/alerts_v2/a1", 404, "");

    assertThatThrownBy(() -> alerts.get("a1")).isInstanceOf(NotFoundException.class).hasMessage("GET security/alerts_v2/{id} was answered with 404.");
  }

  @Test
  void update_sendsOnlyWhatChanges() {
    service.on("PATCH /v1.0/security/alerts_v2/a1", "{\"id\":\"a1\",\"status\":\"inProgress\",\"assignedTo\":null}");

    Alert alert = alerts.update("a1", AlertUpdate.create().status(AlertStatus.IN_PROGRESS).clearAssignedTo());

    assertThat(alert.assignedTo()).isEmpty();
    assertThat(service.onlyRequest().body()).isEqualTo("{\"status\":\"inProgress\",\"assignedTo\":null}");
    assertThat(service.onlyRequest().headers()).containsEntry("content-type", "application/json");
  }

  @Test
  void comment_handsBackAllComments() {
    service.on("POST /v1.0/security/alerts_v2/a1/comments", "{\"value\":[{\"comment\":\"first\"},{\"comment\":\"looks bad\"}]}");

    assertThat(alerts.comment("a1", "looks bad")).extracting(AlertComment::comment).extracting(java.util.Optional::orElseThrow)
        .containsExactly("first", "looks bad");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("@odata.type", "microsoft.graph.security.alertComment", "comment", "looks bad"));
  }

  @Test
  void move_sendsTheRequest_andTellsTheIncident() {
    service.on("POST /v1.0/security/alerts_v2/moveAlerts", "{\"targetIncidentId\":\"29\"}");

    var moved = alerts.move(MoveAlertsRequest.of(List.of("a1", "a2")).incidentId("29").alertComment("one attack")
        .newCorrelationReasons(CorrelationReason.SAME_ASSET, CorrelationReason.TIME_FRAME));

    assertThat(moved.targetIncidentId()).isEqualTo("29");
    assertThat(service.onlyRequest().query()).isEmpty();
    assertThat(service.onlyRequest().headers()).containsEntry("content-type", "application/json")
        .containsEntry("authorization", StubService.authorization(Service.GRAPH_SECURITY));
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("alertIds", List.of("a1", "a2"), "incidentId", "29", "alertComment", "one attack",
        "newCorrelationReasons", "sameAsset, timeFrame"));
  }

  @Test
  void move_isSentOnce_soItsOutcomeIsUnknownAfterAFailure() {
    service.on("POST /v1.0/security/alerts_v2/moveAlerts", 503, "");

    assertThatThrownBy(() -> alerts.move(MoveAlertsRequest.of(List.of("a1")).newIncident())).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.onlyRequest().body()).isEqualTo("{\"alertIds\":[\"a1\"],\"incidentId\":null}");
  }

  @Test
  void move_namesThePermission_whenRefused() {
    service.on("POST /v1.0/security/alerts_v2/moveAlerts", 403, "");

    assertThatThrownBy(() -> alerts.move(MoveAlertsRequest.of(List.of("a1")))).isInstanceOf(PermissionException.class)
        .hasMessageContaining("SecurityAlert.ReadWrite.All");
  }
}
