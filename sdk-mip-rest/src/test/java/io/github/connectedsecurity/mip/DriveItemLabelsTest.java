package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.mip.model.AssignLabelRequest;
import io.github.connectedsecurity.mip.model.LabelAssignmentMethod;
import io.github.connectedsecurity.mip.model.MonitorStatus;
import io.github.connectedsecurity.mip.model.SensitivityLabelAssignment;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DriveItemLabelsTest {
  private static final String ASSIGN = "POST /v1.0/drives/d1/items/i1/assignSensitivityLabel";
  private static final String MONITOR = "GET /_api/v2.0/monitor/m1";

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final DriveItemLabels items = MipClient.create(service.options().toBuilder().time(time).build()).driveItems();
  private final DriveItemAddress file = DriveItemAddress.drive("d1").item("i1");

  @AfterEach
  void stop() { service.close(); }

  private void accept() { service.on(ASSIGN, 202, "", "Location", service.url() + "/_api/v2.0/monitor/m1?tempauth=s3cret"); }

  @Test
  void assign_followsTheMonitorWithoutAToken_untilItIsDone() {
    accept();
    service.on(MONITOR, 202, "{\"status\":\"notStarted\",\"percentageComplete\":0.0}").on(MONITOR, 202, "{\"status\":\"updating\",\"percentageComplete\":50.5}")
        .on(MONITOR, 202, "{\"status\":\"completed\",\"percentageComplete\":100.0,\"resourceId\":\"i1\"}");

    LabelJob job = items.assign(file, AssignLabelRequest.of("l1").assignmentMethod(LabelAssignmentMethod.PRIVILEGED).justificationText("Agreed"));

    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("sensitivityLabelId", "l1", "assignmentMethod", "privileged", "justificationText", "Agreed"));
    assertThat(job.await(Duration.ofMinutes(5)).resourceId()).contains("i1");
    assertThat(service.asked().subList(1, 4)).allSatisfy(poll -> {
      assertThat(poll.headers()).doesNotContainKey("authorization");
      assertThat(poll.query()).isEqualTo(Map.of("tempauth", "s3cret"));
    });
    assertThat(time.waits()).hasSize(2).allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2)));
    assertThat(job.toString()).doesNotContain("s3cret").doesNotContain("m1");
  }

  @Test
  void await_fails_whenTheServiceGaveUp_orTimeIsOver() {
    accept();
    service.on(MONITOR, "{\"status\":\"failed\",\"statusDescription\":\"The file is checked out.\"}");
    assertThatThrownBy(() -> items.assign(file, AssignLabelRequest.of("l1")).await(Duration.ofMinutes(5)))
        .isInstanceOfSatisfying(LabelJobFailedException.class, e -> assertThat(e.status().status()).contains(MonitorStatus.FAILED))
        .hasMessageContaining("checked out");

    accept();
    for (int i = 0; i < 100; i++) {
      service.on(MONITOR, 202, "{\"status\":\"inProgress\"}");
    }
    LabelJob slow = items.assign(file, AssignLabelRequest.of("l1"));
    assertThatThrownBy(() -> slow.await(Duration.ofMinutes(10))).isInstanceOf(DeadlineExceededException.class);
    assertThat(time.waits()).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(36)));
    assertThat(slow.status().status()).contains(MonitorStatus.IN_PROGRESS);
  }

  @Test
  void status_readsARedirectAsTheEnd_andUnknownOnesAsTheyAre() {
    accept();
    service.on(MONITOR, 303, "", "Location", service.url() + "/somewhere").on(MONITOR, "{\"status\":\"pondering\"}");
    LabelJob job = items.assign(file, AssignLabelRequest.of("l1"));

    assertThat(job.status().status()).contains(MonitorStatus.COMPLETED);
    assertThat(job.status().status()).contains(MonitorStatus.of("pondering"));
  }

  @Test
  void assign_isSentOnce_andTellsWhyNot() {
    service.on(ASSIGN, 503, "").on(ASSIGN, 400, "{\"error\":{\"code\":\"invalidRequest\",\"message\":\"bad label\"}}")
        .on(ASSIGN, 423, "{\"error\":{\"code\":\"fileDoubleKeyEncrypted\",\"message\":\"locked\"}}").on(ASSIGN, 202, "");

    assertThatThrownBy(() -> items.assign(file, AssignLabelRequest.of("l1"))).isInstanceOf(OutcomeUnknownException.class);
    assertThatThrownBy(() -> items.assign(file, AssignLabelRequest.of("l1"))).isInstanceOf(BadRequestException.class);
    assertThatThrownBy(() -> items.assign(file, AssignLabelRequest.of("l1")))
        .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.code()).isEqualTo("fileDoubleKeyEncrypted"));
    assertThatThrownBy(() -> items.assign(file, AssignLabelRequest.of("l1"))).isInstanceOf(InvalidDataException.class).hasMessageContaining("202");
    assertThat(service.asked()).hasSize(4);
  }

  @Test
  void remove_isNeverAnAccident() {
    accept();
    items.remove(file, "No longer confidential");

    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("sensitivityLabelId", "", "justificationText", "No longer confidential"));
    assertThatThrownBy(() -> AssignLabelRequest.of(" ")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("take the label away");
    assertThatThrownBy(() -> AssignLabelRequest.removal("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void extract_readsTheLabelsOfAllTenants() {
    service.on("POST /v1.0/me/drive/root:/Plans/Next year.docx:/extractSensitivityLabels",
        "{\"value\":{\"labels\":[{\"sensitivityLabelId\":\"l1\",\"assignmentMethod\":\"standard\",\"tenantId\":\"t1\"},{\"sensitivityLabelId\":\"l2\","
            + "\"tenantId\":\"t2\"}]}}");
    service.on("POST /v1.0/sites/s1/drive/items/i1/extractSensitivityLabels", "{\"labels\":[]}");

    assertThat(items.extract(DriveItemAddress.myDrive().path("Plans/Next year.docx"))).extracting(SensitivityLabelAssignment::sensitivityLabelId)
        .containsExactly("l1", "l2");
    assertThat(items.extract(DriveItemAddress.driveOfSite("s1").item("i1"))).isEmpty();
    assertThat(service.asked().get(0).rawPath()).isEqualTo("/v1.0/me/drive/root:/Plans/Next%20year.docx:/extractSensitivityLabels");
  }

  @Test
  void addresses_haveAllForms_andRefuseStepsUp() {
    for (String path : new String[] {"users/u1", "groups/g1"}) {
      service.on("POST /v1.0/" + path + "/drive/items/i1/extractSensitivityLabels", "{\"labels\":[]}");
    }
    assertThat(items.extract(DriveItemAddress.driveOfUser("u1").item("i1"))).isEmpty();
    assertThat(items.extract(DriveItemAddress.driveOfGroup("g1").item("i1"))).isEmpty();
    assertThatThrownBy(() -> items.extract(DriveItemAddress.myDrive().path("a/../b"))).isInstanceOf(IllegalArgumentException.class);
    assertThat(DriveItemAddress.myDrive().path("Secret plan.docx").toString()).doesNotContain("Secret");
    assertThat(service.asked()).hasSize(2);
  }
}
