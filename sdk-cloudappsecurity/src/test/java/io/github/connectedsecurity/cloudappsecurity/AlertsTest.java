package io.github.connectedsecurity.cloudappsecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.filters.AlertFields;
import io.github.connectedsecurity.cloudappsecurity.model.Alert;
import io.github.connectedsecurity.cloudappsecurity.model.AlertSeverity;
import io.github.connectedsecurity.cloudappsecurity.model.BenignReason;
import io.github.connectedsecurity.cloudappsecurity.model.FalsePositiveReason;
import io.github.connectedsecurity.cloudappsecurity.model.ResolutionStatus;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertsTest {
  private final StubService service = StubService.start();
  private final Alerts alerts = CloudAppSecurityClient.create(service.options(), URI.create(service.url())).alerts();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedFilters() {
    service.on("POST /api/v1/alerts/", "{\"data\":[{\"_id\":\"a1\",\"timestamp\":1,\"severityValue\":2}],\"hasNext\":false}");

    var serious = AlertFields.SEVERITY.neq(List.of(AlertSeverity.LOW, AlertSeverity.MEDIUM));
    var openAndSerious = List.of(AlertFields.OPEN.eq(true), serious);
    List<Alert> read = alerts.list(q -> q.filter(openAndSerious).orderBy(AlertFields.BY_SEVERITY.desc()).skip(5)).stream().toList();

    assertThat(read.get(0).severity()).contains(AlertSeverity.HIGH);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("sortField", "severity", "sortDirection", "desc", "skip", 5L,
        "filters", Map.of("alertOpen", Map.of("eq", List.of(true)), "severity", Map.of("neq", List.of(0L, 1L)))));
  }

  @Test
  void get_readsOneAlert() {
    service.on("GET /api/v1/alerts/603f704aaf7417985bbf3b22/", "{\"resolutionStatusValue\":5,\"URL\":\"https://x.example/\"}");

    Alert alert = alerts.get("603f704aaf7417985bbf3b22");

    assertThat(alert.resolutionStatus()).contains(ResolutionStatus.TRUE_POSITIVE);
    assertThat(alert.url()).contains("https://x.example/");
  }

  @Test
  void closeBenign_sendsReasonAndFeedback() {
    service.on("POST /api/v1/alerts/close_benign/", "{\"closed_benign\":2,\"alertsNotFound\":[\"c\"]}");

    var result = alerts.closeBenign(CloseBenign.of(AlertSelection.ids(List.of("a", "b", "c")), BenignReason.CONFIRMED_WITH_END_USER).comment("fine")
        .sendFeedback(true).feedbackText("ok").allowContact(true).contactEmail("dana@contoso.example"));

    assertThat(result.closedBenign()).contains(2);
    assertThat(result.alertsNotFound()).containsExactly("c");
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("filters", Map.of("id", Map.of("eq", List.of("a", "b", "c"))), "reasonId", 5L, "comment", "fine",
        "sendFeedback", true, "feedbackText", "ok", "allowContact", true, "contactEmail", "dana@contoso.example"));
  }

  @Test
  void closeFalsePositive_closesByFilter() {
    service.on("POST /api/v1/alerts/close_false_positive/", "{\"closed_false_positive\":17}");

    var result = alerts.closeFalsePositive(CloseFalsePositive.of(AlertSelection.where(List.of(AlertFields.POLICY.eq("p1"), AlertFields.OPEN.eq(true))),
        FalsePositiveReason.NOT_OF_INTEREST));

    assertThat(result.closedFalsePositive()).contains(17);
    assertThat(result.alertsNotFound()).isEmpty();
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("reasonId", 0L,
        "filters", Map.of("entity.policy", Map.of("eq", List.of("p1")), "alertOpen", Map.of("eq", List.of(true)))));
  }

  @Test
  void closeTruePositive_takesNoReason() {
    service.on("POST /api/v1/alerts/close_true_positive/", "{\"closed_true_positive\":1}");

    assertThat(alerts.closeTruePositive(CloseTruePositive.of(AlertSelection.id("a"))).closedTruePositive()).contains(1);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("filters", Map.of("id", Map.of("eq", List.of("a")))));
  }

  @Test
  void close_readsTheResult_whenItComesWithARefusal() {
    service.on("POST /api/v1/alerts/close_true_positive/", 404, "{\"closed_true_positive\":0,\"alertsNotFound\":[\"a\"]}");

    assertThat(alerts.closeTruePositive(CloseTruePositive.of(AlertSelection.id("a"))).alertsNotFound()).containsExactly("a");
  }

  @Test
  void close_failsOtherwise_andIsSentOnce() {
    service.on("POST /api/v1/alerts/close_true_positive/", 400, "{\"detail\":\"no\"}").on("POST /api/v1/alerts/close_true_positive/", 403, "")
        .on("POST /api/v1/alerts/close_true_positive/", 503, "");
    CloseTruePositive request = CloseTruePositive.of(AlertSelection.id("a"));

    assertThatThrownBy(() -> alerts.closeTruePositive(request)).isInstanceOf(BadRequestException.class);
    assertThatThrownBy(() -> alerts.closeTruePositive(request)).isInstanceOf(PermissionException.class).hasMessageContaining("Investigation.manage");
    assertThatThrownBy(() -> alerts.closeTruePositive(request)).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void selection_isNeverEverything() {
    assertThatThrownBy(() -> AlertSelection.where(List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("all alerts");
    assertThatThrownBy(() -> AlertSelection.ids(List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("empty list");
    assertThatThrownBy(() -> AlertSelection.ids(Collections.nCopies(101, "a"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("100");
  }

  @Test
  void markRead_andUnread_sendNothing_andAreSafeToRepeat() {
    service.on("POST /api/v1/alerts/a1/read/", 200, "").on("POST /api/v1/alerts/a1/unread/", 200, "whatever").on("POST /api/v1/alerts/a2/unread/", 503, "");

    alerts.markRead("a1");
    alerts.markUnread("a1");

    assertThat(service.asked()).extracting(StubService.Asked::body).containsExactly("", "");
    assertThatThrownBy(() -> alerts.markUnread("a2")).isInstanceOf(ServiceException.class);
  }
}
