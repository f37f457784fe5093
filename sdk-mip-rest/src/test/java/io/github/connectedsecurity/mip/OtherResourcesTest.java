package io.github.connectedsecurity.mip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.mip.model.BitlockerRecoveryKey;
import io.github.connectedsecurity.mip.model.NewThreatAssessment;
import io.github.connectedsecurity.mip.model.ThreatCategory;
import io.github.connectedsecurity.mip.model.ThreatExpectedAssessment;
import io.github.connectedsecurity.mip.model.UrlAssessmentRequest;
import io.github.connectedsecurity.mip.model.VolumeType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OtherResourcesTest {
  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final MipClient client = MipClient.create(service.options().toBuilder().time(time).build());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void groupLabels_areReadSetAndCleared() {
    service.on("GET /v1.0/groups/g1", "{\"id\":\"g1\",\"assignedLabels\":[{\"labelId\":\"l1\",\"displayName\":\"Internal\"}]}");
    service.on("PATCH /v1.0/groups/g1", 204, "").on("PATCH /v1.0/groups/g1", 204, "");

    assertThat(client.groups().get("g1")).singleElement().satisfies(label -> assertThat(label.displayName()).contains("Internal"));
    client.groups().set("g1", "l2");
    client.groups().clear("g1");

    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("$select", "id,displayName,assignedLabels"));
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("assignedLabels", List.of(Map.of("labelId", "l2"))));
    assertThat(service.asked().get(2).json()).isEqualTo(Map.of("assignedLabels", List.of()));
    assertThatThrownBy(() -> client.groups().set("g1", "")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("clear");
    assertThat(service.asked()).hasSize(3);
  }

  @Test
  void meetingsAndRosters_getALabel() {
    service.on("PATCH /v1.0/users/u1/onlineMeetings/m1", "{}").on("POST /beta/planner/rosters/r1/assignSensitivityLabel", 204, "");

    client.meetings().set("u1", "m1", "l1");
    client.beta().assignLabelToRoster("r1", "l1");

    assertThat(service.asked().get(0).json()).isEqualTo(Map.of("sensitivityLabelAssignment", Map.of("sensitivityLabelId", "l1")));
    assertThat(service.asked().get(1).json()).isEqualTo(Map.of("sensitivityLabelId", "l1"));
    assertThatThrownBy(() -> client.meetings().set("u1", "m1", " ")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.beta().assignLabelToRoster("r1", " ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void threatAssessments_areListedAndRead() {
    String path = "/v1.0/informationProtection/threatAssessmentRequests";
    service.on("GET " + path, "{\"value\":[{\"@odata.type\":\"#microsoft.graph.urlAssessmentRequest\",\"id\":\"t1\",\"url\":\"http://x.example\"},"
        + "{\"id\":\"t2\"}]}");
    service.on("GET " + path + "/t1", "{\"id\":\"t1\",\"status\":\"pending\"}").on("GET " + path + "/t1",
        "{\"id\":\"t1\",\"status\":\"completed\",\"results\":[{\"resultType\":\"rescan\",\"message\":\"Not Spam\"}]}");

    assertThat(client.threatAssessments().list().stream().toList().get(0)).isInstanceOfSatisfying(UrlAssessmentRequest.class,
        request -> assertThat(request.url()).contains("http://x.example"));
    assertThat(client.threatAssessments().await("t1", Duration.ofHours(1)).results()).singleElement()
        .satisfies(result -> assertThat(result.message()).contains("Not Spam"));
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$expand", "results"));
    assertThat(time.waits()).hasSize(1);
  }

  @Test
  void threatAssessment_isSentOnce_andWaitsForTheTenantsLimit() {
    String path = "POST /v1.0/informationProtection/threatAssessmentRequests";
    service.on(path, 503, "");
    assertThatThrownBy(() -> client.threatAssessments().create(url())).isInstanceOf(OutcomeUnknownException.class);
    assertThat(service.onlyRequest().json()).isEqualTo(Map.of("@odata.type", "#microsoft.graph.urlAssessmentRequest", "category", "phishing",
        "expectedAssessment", "block",
        "url", "http://x.example"));

    MipClient patient = client.with(o -> o.deadline(Duration.ofHours(1)));
    for (int i = 0; i < 150; i++) {
      service.on(path, 201, "{\"id\":\"t\"}");
      patient.threatAssessments().create(url());
    }
    assertThat(time.waits().stream().reduce(Duration.ZERO, Duration::plus)).as("the 151st call waits")
        .isBetween(Duration.ofMinutes(14), Duration.ofMinutes(16));
  }

  private static NewThreatAssessment url() { return NewThreatAssessment.url("http://x.example", ThreatCategory.PHISHING, ThreatExpectedAssessment.BLOCK); }

  @Test
  void bitlockerKeys_areListedWithoutTheirSecret_andReadWithIt() {
    String path = "/v1.0/informationProtection/bitlocker/recoveryKeys";
    service.on("GET " + path, "{\"value\":[{\"id\":\"k1\",\"volumeType\":1}]}").on("GET " + path,
        "{\"value\":[{\"id\":\"k1\",\"volumeType\":\"removableDataVolume\"}]}");
    service.on("GET " + path + "/k1", "{\"value\":{\"id\":\"k1\",\"volumeType\":9}}").on("GET " + path + "/k1", "{\"id\":\"k1\",\"key\":\"111111-222222\"}");

    assertThat(client.bitlockerKeys().list().stream().map(key -> key.volumeType().orElseThrow())).containsExactly(VolumeType.OPERATING_SYSTEM_VOLUME);
    assertThat(client.bitlockerKeys().ofDevice("d'1").stream().map(key -> key.volumeType().orElseThrow())).containsExactly(VolumeType.REMOVABLE_DATA_VOLUME);
    assertThat(client.bitlockerKeys().get("k1").id()).isEqualTo("k1");
    BitlockerRecoveryKey key = client.bitlockerKeys().getWithSecret("k1");
    assertThat(key.key()).contains("111111-222222");
    assertThat(key).hasToString("BitlockerRecoveryKey[k1]");
    assertThat(service.asked().get(1).query()).isEqualTo(Map.of("$filter", "deviceId eq 'd''1'"));
    assertThat(service.asked().get(2).query()).isEmpty();
    assertThat(service.asked().get(3).query()).isEqualTo(Map.of("$select", "key"));
    assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.headers()).containsKey("user-agent"));
  }
}
