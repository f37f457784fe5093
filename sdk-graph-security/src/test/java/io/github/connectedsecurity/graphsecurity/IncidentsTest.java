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
import io.github.connectedsecurity.graphsecurity.model.CorrelationReason;
import io.github.connectedsecurity.graphsecurity.model.Incident;
import io.github.connectedsecurity.graphsecurity.model.IncidentStatus;
import io.github.connectedsecurity.graphsecurity.model.IncidentUpdate;
import io.github.connectedsecurity.graphsecurity.model.MergeIncidentsRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IncidentsTest {
  private final StubService service = StubService.start();
  private final Incidents incidents = GraphSecurityClient.create(service.options()).incidents();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_expandsAlerts() {
    service.on("GET /v1.0/security/incidents", "{\"value\":[{\"id\":\"1\",\"alerts\":[{\"id\":\"a1\"},{\"id\":\"a2\"}]},{\"id\":\"2\"}]}");

    List<Incident> read = incidents.list(q -> q.expand("alerts").filter(IncidentFields.STATUS.ne(IncidentStatus.RESOLVED))).stream().toList();

    assertThat(read.get(0).alerts()).extracting(Alert::id).containsExactly("a1", "a2");
    assertThat(read.get(1).alerts()).isEmpty();
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("$filter", "status ne 'resolved'", "$expand", "alerts", "$top", "50"));
    assertThat(service.onlyRequest().headers()).containsEntry("prefer", "include-unknown-enum-members");
  }

  @Test
  void list_refusesLargePages_beforeTheNetwork() {
    assertThatThrownBy(() -> incidents.list(q -> q.top(51))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("50");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void get_readsOneIncident_withAlertsOrWithout() {
    service.on("GET /v1.0/security/incidents/29", "{\"id\":\"29\"}").on("GET /v1.0/security/incidents/29", "{\"id\":\"29\",\"alerts\":[{\"id\":\"a1\"}]}");

    assertThat(incidents.get("29").id()).isEqualTo("29");
    assertThat(incidents.getWithAlerts("29").alerts()).hasSize(1);
    assertThat(service.asked()).extracting(StubService.Asked::query).containsExactly(Map.of(), Map.of("$expand", "alerts"));
  }

  @Test
  void update_sendsOnlyWhatChanges() {
    service.on("PATCH /v1.0/security/incidents/29", "{\"id\":\"29\",\"status\":\"Resolved\"}");

    assertThat(incidents.update("29", IncidentUpdate.create().status(IncidentStatus.RESOLVED)).status()).contains(IncidentStatus.RESOLVED);
    assertThat(service.onlyRequest().body()).isEqualTo("{\"status\":\"resolved\"}");
  }

  @Test
  void comment_handsBackAllComments() {
    service.on("POST /v1.0/security/incidents/29/comments", "{\"value\":[{\"comment\":\"noted\"}]}");

    assertThat(incidents.comment("29", "noted")).extracting(AlertComment::comment).containsExactly(Optional.of("noted"));
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("@odata.type", "microsoft.graph.security.alertComment", "comment", "noted"));
  }

  @Test
  void merge_sendsTheRequest_andTellsTheIncidentThatStays() {
    service.on("POST /v1.0/security/incidents/mergeIncidents", "{\"targetIncidentId\":\"29\"}");

    var merged = incidents.merge(MergeIncidentsRequest.of(List.of("29", "30")).incidentComment("one campaign")
        .mergeReasons(CorrelationReason.SAME_CAMPAIGN, CorrelationReason.SAME_ACTOR));

    assertThat(merged.targetIncidentId()).isEqualTo("29");
    assertThat(service.onlyRequest().query()).isEmpty();
    assertThat(service.onlyRequest().headers()).containsEntry("content-type", "application/json")
        .containsEntry("authorization", StubService.authorization(Service.GRAPH_SECURITY));
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("incidentIds", List.of("29", "30"), "incidentComment", "one campaign",
        "mergeReasons", "sameCampaign, sameActor"));
  }

  @Test
  void merge_isSentOnce_soItsOutcomeIsUnknownAfterAFailure() {
    service.on("POST /v1.0/security/incidents/mergeIncidents", 503, "");

    assertThatThrownBy(() -> incidents.merge(MergeIncidentsRequest.of(List.of("29", "30")))).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void merge_tellsUnknownIncidents() {
    service.on("POST /v1.0/security/incidents/mergeIncidents", 404, "{\"error\":{\"code\":\"NotFound\",\"message\":\"Incident 30 not found\"}}");

    assertThatThrownBy(() -> incidents.merge(MergeIncidentsRequest.of(List.of("29", "30")))).isInstanceOf(NotFoundException.class)
        .hasMessageContaining("(NotFound): Incident 30 not found.");
  }

  @Test
  void merge_namesThePermission_whenRefused() {
    service.on("POST /v1.0/security/incidents/mergeIncidents", 403, "");

    assertThatThrownBy(() -> incidents.merge(MergeIncidentsRequest.of(List.of("29", "30")))).isInstanceOf(PermissionException.class)
        .hasMessageContaining("SecurityIncident.ReadWrite.All");
  }
}
