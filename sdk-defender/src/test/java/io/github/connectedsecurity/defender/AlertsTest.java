package io.github.connectedsecurity.defender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.NotFoundException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.defender.model.Alert;
import io.github.connectedsecurity.defender.model.AlertBatchUpdate;
import io.github.connectedsecurity.defender.model.AlertByReference;
import io.github.connectedsecurity.defender.model.AlertCategory;
import io.github.connectedsecurity.defender.model.AlertClassification;
import io.github.connectedsecurity.defender.model.AlertDetermination;
import io.github.connectedsecurity.defender.model.AlertSeverity;
import io.github.connectedsecurity.defender.model.AlertStatus;
import io.github.connectedsecurity.defender.model.AlertUpdate;
import io.github.connectedsecurity.defender.model.DomainRef;
import io.github.connectedsecurity.defender.model.FileInfo;
import io.github.connectedsecurity.defender.model.IpRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertsTest {
  private final StubService service = StubService.start();
  private final Alerts alerts = DefenderClient.create(service.options()).alerts();

  @AfterEach
  void stop() { service.close(); }

  @Test
  void list_sendsTypedQuery_andPagesBySkip_whereTheServiceGivesNoLink() {
    service.on("GET /api/alerts", "{\"value\":[{\"id\":\"da1\",\"severity\":\"high\"},{\"id\":\"da2\"}]}")
        .on("GET /api/alerts", "{\"value\":[{\"id\":\"da3\"}]}");

    List<Alert> read = alerts.list(q -> q.filter(AlertFields.SEVERITY.eq(AlertSeverity.HIGH)
        .and(AlertFields.LAST_UPDATE_TIME.ge(Instant.parse("2026-11-01T00:00:00Z")))).expand("evidence").top(2)).stream().toList();

    assertThat(read).extracting(Alert::id).containsExactly("da1", "da2", "da3");
    assertThat(read.get(0).severity()).contains(AlertSeverity.HIGH);
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$filter", "severity eq 'High' and lastUpdateTime ge 2026-11-01T00:00:00Z", "$top", "2",
        "$expand", "evidence"));
    assertThat(service.asked().get(1).query()).containsEntry("$skip", "2").containsEntry("$top", "2");
    assertThat(service.asked().get(0).headers()).containsEntry("authorization", StubService.authorization(Service.DEFENDER));
  }

  @Test
  void list_followsALink_andRefusesLargePages_beforeTheNetwork() {
    service.on("GET /api/alerts", "{\"value\":[{\"id\":\"da1\"}],\"@odata.nextLink\":\"" + service.url() + "/api/alerts?$skip=1\"}")
        .on("GET /api/alerts", "{\"value\":[]}");

    assertThat(alerts.list().stream().toList()).hasSize(1);
    assertThat(service.asked()).hasSize(2);
    assertThatThrownBy(() -> alerts.list(q -> q.top(10_001))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("10000");
    assertThatThrownBy(() -> alerts.list(q -> q.filter(MachineFields.OS_PLATFORM.eq("Linux")))).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("osPlatform");
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void get_readsOneAlert_inWhateverLetterCaseItComes() {
    service.on("GET /api/alerts/da637_-598", "{\"Id\":\"da637_-598\",\"IncidentId\":7,\"MitreTechniques\":[\"T1064\"]}");

    Alert alert = alerts.get("da637_-598");

    assertThat(alert.id()).isEqualTo("da637_-598");
    assertThat(alert.incidentId()).contains(7L);
    assertThat(alert.mitreTechniques()).containsExactly("T1064");
    assertThat(alert.toJson()).isEqualTo("{\"Id\":\"da637_-598\",\"IncidentId\":7,\"MitreTechniques\":[\"T1064\"]}");
  }

  @Test
  void get_tellsUnknownAlerts_andMissingPermissions() {
    service.on("GET /api/alerts/x", 404, "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"No alert x\",\"target\":\"t-1\"}}")
        .on("GET /api/alerts/y", 403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}");

    assertThatThrownBy(() -> alerts.get("x")).isInstanceOf(NotFoundException.class).hasMessageContaining("ResourceNotFound");
    assertThatThrownBy(() -> alerts.get("y")).isInstanceOf(PermissionException.class).hasMessageContaining("Alert.Read.All");
    assertThatThrownBy(() -> alerts.get(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void update_sendsOnlyWhatChanges_andOnlyOnceWithAComment() {
    service.on("PATCH /api/alerts/da1", "{\"id\":\"da1\",\"status\":\"Resolved\"}").on("PATCH /api/alerts/da1", 503, "").on("PATCH /api/alerts/da1", 503, "");

    Alert updated = alerts.update("da1", AlertUpdate.create().status(AlertStatus.RESOLVED).classification(AlertClassification.FALSE_POSITIVE)
        .determination(AlertDetermination.CLEAN).assignedTo("kim@contoso.example"));

    assertThat(updated.status()).contains(AlertStatus.RESOLVED);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("status", "Resolved", "classification", "FalsePositive", "determination", "Clean",
        "assignedTo", "kim@contoso.example"));
    assertThatThrownBy(() -> alerts.update("da1", AlertUpdate.create().status(AlertStatus.NEW))).isInstanceOf(ServiceException.class);
    assertThatThrownBy(() -> alerts.update("da1", AlertUpdate.create().comment("seen"))).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void updateAll_sendsTheIds_andTakesAnEmptyAnswer() {
    service.on("POST /api/alerts/batchUpdate", 200, "");

    alerts.updateAll(AlertBatchUpdate.of(List.of("da1", "da2")).status(AlertStatus.IN_PROGRESS).comment("one campaign"));

    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("alertIds", List.of("da1", "da2"), "status", "InProgress", "comment", "one campaign"));
  }

  @Test
  void create_sendsTheEventToTheTick_andRefusesWhatIsIncomplete() {
    service.on("POST /api/alerts/CreateAlertByReference", "{\"id\":\"da9\"}");
    AlertByReference alert = AlertByReference.of("m1", "20776", Instant.parse("2018-08-03T16:45:21.7115183Z")).severity(AlertSeverity.LOW).title("example")
        .description("example alert").recommendedAction("nothing");

    assertThatThrownBy(() -> alerts.create(alert)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("category");
    assertThatThrownBy(() -> alert.severity(AlertSeverity.INFORMATIONAL)).isInstanceOf(IllegalArgumentException.class);
    assertThat(service.asked()).isEmpty();
    assertThat(alerts.create(alert.category(AlertCategory.EXPLOIT)).id()).isEqualTo("da9");
    assertThat(service.onlyRequest().json()).containsEntry("eventTime", "2018-08-03T16:45:21.7115183Z").containsEntry("reportId", "20776").hasSize(8);
  }

  @Test
  void create_isSentOnce_andTellsABadBody() {
    service.on("POST /api/alerts/CreateAlertByReference", 503, "")
        .on("POST /api/alerts/CreateAlertByReference", 400, "{\"error\":{\"code\":\"InvalidRequestBody\",\"message\":\"casing\"}}");
    AlertByReference alert = AlertByReference.of("m1", "1", Instant.EPOCH).severity(AlertSeverity.LOW).title("t").description("d")
        .recommendedAction("r").category(AlertCategory.GENERAL);

    assertThatThrownBy(() -> alerts.create(alert)).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> alerts.create(alert)).isInstanceOfSatisfying(BadRequestException.class,
        error -> assertThat(error.code()).isEqualTo("InvalidRequestBody"));
  }

  @Test
  void related_readsWhatAnAlertSpeaksOf() {
    service.on("GET /api/alerts/da1/domains", "{\"value\":[{\"host\":\"evil.example\"}]}")
        .on("GET /api/alerts/da1/files", "{\"value\":[{\"sha1\":\"00\",\"size\":12}]}")
        .on("GET /api/alerts/da1/ips", "{\"value\":[{\"id\":\"104.80.104.128\"}]}")
        .on("GET /api/alerts/da1/machine", "{\"id\":\"m1\",\"rbacGroupId\":\"Unassigned\"}")
        .on("GET /api/alerts/da1/user", "{\"id\":\"contoso\\\\kim\",\"logOnMachinesCount\":3}");

    assertThat(alerts.domains("da1")).extracting(DomainRef::host).containsExactly(Optional.of("evil.example"));
    assertThat(alerts.files("da1")).extracting(FileInfo::size).containsExactly(Optional.of(12L));
    assertThat(alerts.ips("da1")).extracting(IpRef::id).containsExactly("104.80.104.128");
    assertThat(alerts.machine("da1").rbacGroupId()).contains("Unassigned");
    assertThat(alerts.user("da1").logOnMachinesCount()).contains(3);
  }
}
