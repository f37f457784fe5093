package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {
  /** The documented requests, each made with the body that is there for it. */
  private static final Map<String, JsonBody<?>> DOCUMENTED = Map.of(
      "alerts-v2-create-comment-request.json", NewAlertComment.of("Demo for docs"),
      "incidents-create-comment-request.json", NewAlertComment.of("Demo for docs"),
      "alerts-v2-move-request.json", MoveAlertsRequest.of(List.of("da637551227677560813_-961444813", "da637551227677560813_-961444814"))
          .incidentId("2972395").alertComment("Moving alerts for investigation consolidation")
          .newCorrelationReasons(CorrelationReason.SAME_ASSET, CorrelationReason.TEMPORAL_PROXIMITY),
      "incidents-merge-request.json", MergeIncidentsRequest.of(List.of("2972395", "2972396"))
          .incidentComment("Merging related incidents from the same campaign")
          .mergeReasons(CorrelationReason.SAME_CAMPAIGN, CorrelationReason.SAME_ACTOR));

  @Test
  void bodies_equalTheDocumentedRequests() {
    List<Path> files = ExampleFiles.examples("graph-security", "alerts-v2-", "incident").stream()
        .filter(file -> file.toString().endsWith("-request.json")).toList();
    assumeThat(files).as("documented requests").isNotEmpty();

    assertThat(files).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrderElementsOf(DOCUMENTED.keySet());
    DOCUMENTED.forEach((name, body) -> assertThat(body.toMap()).as(name)
        .isEqualTo(ExampleFiles.shared("examples/graph-security/" + name).map(ExampleFiles::text).map(Json::object).orElseThrow()));
  }

  @Test
  void comment_namesItsType() {
    assertThat(NewAlertComment.of("Seen").toJson()).isEqualTo("{\"@odata.type\":\"microsoft.graph.security.alertComment\",\"comment\":\"Seen\"}");
  }

  @Test
  void alertUpdate_sendsOnlyWhatWasSet_andAnExplicitNullForWhatWasCleared() {
    assertThat(AlertUpdate.create().toJson()).isEqualTo("{}");
    assertThat(AlertUpdate.create().status(AlertStatus.RESOLVED).clearAssignedTo().toJson())
        .isEqualTo("{\"status\":\"resolved\",\"assignedTo\":null}");
    assertThat(AlertUpdate.create().classification(AlertClassification.TRUE_POSITIVE).determination(AlertDetermination.of("Phishing"))
        .assignedTo("kim@contoso.example").toJson())
        .isEqualTo("{\"classification\":\"truePositive\",\"determination\":\"phishing\",\"assignedTo\":\"kim@contoso.example\"}");
    assertThat(AlertUpdate.create().clearClassification().clearDetermination().toJson())
        .isEqualTo("{\"classification\":null,\"determination\":null}");
  }

  @Test
  void incidentUpdate_sendsOnlyWhatWasSet_andAnExplicitNullForWhatWasCleared() {
    assertThat(IncidentUpdate.create().toJson()).isEqualTo("{}");
    assertThat(IncidentUpdate.create().status(IncidentStatus.IN_PROGRESS).classification(AlertClassification.FALSE_POSITIVE)
        .determination(AlertDetermination.NOT_MALICIOUS).assignedTo("kim@contoso.example").customTags(List.of("a", "b"))
        .resolvingComment("A test").toJson())
        .isEqualTo("{\"status\":\"inProgress\",\"classification\":\"falsePositive\",\"determination\":\"notMalicious\","
            + "\"assignedTo\":\"kim@contoso.example\",\"customTags\":[\"a\",\"b\"],\"resolvingComment\":\"A test\"}");
    assertThat(IncidentUpdate.create().clearClassification().clearDetermination().clearAssignedTo().clearResolvingComment()
        .customTags(List.of()).toJson())
        .isEqualTo("{\"classification\":null,\"determination\":null,\"assignedTo\":null,\"resolvingComment\":null,\"customTags\":[]}");
  }

  @Test
  void moveAlerts_leavesTheIncidentOut_orSaysOpenlyThatItIsNew() {
    assertThat(MoveAlertsRequest.of(List.of("a")).toJson()).isEqualTo("{\"alertIds\":[\"a\"]}");
    assertThat(MoveAlertsRequest.of(List.of("a")).newIncident().toJson()).isEqualTo("{\"alertIds\":[\"a\"],\"incidentId\":null}");
    assertThat(MergeIncidentsRequest.of(List.of("1", "2")).mergeReasons(CorrelationReason.of("sameactor")).toJson())
        .isEqualTo("{\"incidentIds\":[\"1\",\"2\"],\"mergeReasons\":\"sameActor\"}");
  }

  @Test
  void body_printsNoValues() { assertThat(AlertUpdate.create().assignedTo("kim@contoso.example")).hasToString("AlertUpdate[assignedTo]"); }
}
