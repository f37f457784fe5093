package io.github.connectedsecurity.sentinel.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ServiceException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.core.indicators.IndicatorValue;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import io.github.connectedsecurity.sentinel.model.intelligence.StixObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IntelligenceUploadTest {
  private static final String GUID = "63613592-b6f7-4c3d-a390-22ba13102111";
  private static final String UPLOAD = "POST /workspaces/" + GUID + "/threat-intelligence-stix-objects:upload";
  private static final Instant TIME = Instant.parse("2024-01-01T00:00:00Z");

  private final StubService service = StubService.start();
  private final FakeTime time = new FakeTime();
  private final SentinelClient client = SentinelClient.create(service.options().toBuilder().time(time).build());
  private final IntelligenceUpload upload = client.intelligenceUpload(WorkspaceGuid.of(GUID), "Feed 1");

  @AfterEach
  void stop() { service.close(); }

  @Test
  void upload_goesInHundreds() {
    service.on(UPLOAD, 200, "").on(UPLOAD, 200, "").on(UPLOAD, 200, "");

    UploadReport report = upload.upload(objects(250));

    assertThat(report).isEqualTo(new UploadReport(250, 250, List.of(), List.of()));
    assertThat(report.isWhole()).isTrue();
    assertThat(service.asked()).extracting(asked -> asked.json().get("stixobjects") instanceof List<?> list ? list.size() : 0).containsExactly(100, 100, 50);
    assertThat(service.asked().get(0).rawPath()).endsWith("/threat-intelligence-stix-objects:upload"); // the colon as it is
    assertThat(service.asked().get(0).query()).isEqualTo(Map.of("api-version", "2024-02-01-preview"));
    assertThat(service.asked().get(0).json()).containsEntry("sourcesystem", "Feed 1");
    assertThat(service.asked().get(0).headers()).containsEntry("authorization", StubService.authorization(Service.THREAT_INTELLIGENCE_UPLOAD));
  }

  @Test
  void refusedObjects_areTold_underBothNames() {
    service.on(UPLOAD, "{\"errors\":[{\"recordIndex\":3,\"errorMessages\":[\"Required property is missing.\"]}]}")
        .on(UPLOAD, "{\"errors\":[{\"recordIndex\":0,\"validationErrorMessages\":[\"a\",\"b\"]},{\"recordIndex\":777,\"validationErrorMessages\":[]}]}");

    UploadReport report = upload.upload(objects(150));

    assertThat(report.accepted()).isEqualTo(148);
    assertThat(report.rejected()).containsExactly(new RejectedObject(3, id(3), List.of("Required property is missing.")),
        new RejectedObject(100, id(100), List.of("a", "b")));
    assertThat(report.rejected().get(0)).hasToString("Object 3 (" + id(3) + ") was not taken: Required property is missing.");
  }

  @Test
  void throttling_namesItsWaitInTheText() {
    service.on(UPLOAD, 429, "{\"statusCode\":429,\"message\":\"Rate limit is exceeded. Try again in 34 seconds.\"}").on(UPLOAD, 200, "");

    assertThat(upload.upload(objects(1)).accepted()).isEqualTo(1);
    assertThat(time.waits()).contains(Duration.ofSeconds(34));
  }

  @Test
  void throttlingWithoutAnyWait_isAFailure() {
    service.on(UPLOAD, 429, "{\"statusCode\":429,\"message\":\"no\"}").on(UPLOAD, 200, "");

    UploadReport report = upload.upload(objects(101));

    assertThat(report.failures()).hasSize(1);
    assertThat(report.failures().get(0).error()).isInstanceOf(ThrottledException.class);
    assertThat(report.accepted()).isEqualTo(1);
  }

  @Test
  void hundredRequestsAMinute_areKept() {
    for (int i = 0; i < 101; i++) {
      service.on(UPLOAD, 200, "");
    }

    assertThat(upload.upload(objects(10_100)).isWhole()).isTrue();
    assertThat(time.waits().stream().mapToLong(Duration::toSeconds).sum()).isGreaterThanOrEqualTo(59);
  }

  @Test
  void failedRequest_doesNotEndTheRest_butAMissingRoleDoes() {
    service.on(UPLOAD, 500, "").on(UPLOAD, 200, "").on(UPLOAD, 403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"no\"}}");

    UploadReport report = upload.upload(objects(1_000));

    assertThat(report.objects()).isEqualTo(300);
    assertThat(report.accepted()).isEqualTo(100);
    assertThat(report.failures()).extracting(FailedUpload::first).containsExactly(0L, 200L);
    assertThat(report.failures().get(0).error()).isInstanceOf(ServiceException.class); // may be repeated
    assertThat(report.failures().get(1).error()).isInstanceOf(PermissionException.class).hasMessageContaining("Microsoft Sentinel Contributor");
  }

  @Test
  void olderUploads_haveTheirOwnPathsAndLists() {
    service.on("POST /workspaces/" + GUID + "/threatintelligenceindicators:upload", 200, "")
        .on("POST /" + GUID + "/threatintelligence:upload-indicators", 200, "");

    assertThat(upload.uploadIndicators(objects(1)).isWhole()).isTrue();
    assertThat(upload.uploadIndicatorsV1(objects(1)).isWhole()).isTrue();

    assertThat(service.asked().get(0).json()).containsOnlyKeys("sourcesystem", "indicators");
    assertThat(service.asked().get(1).json()).containsOnlyKeys("sourcesystem", "value");
    assertThat(service.asked()).allSatisfy(asked -> assertThat(asked.query()).isEqualTo(Map.of("api-version", "2022-07-01")));
  }

  @Test
  void objects_areWrittenInTheWordsOfStix() {
    StixObject object = StixObject.indicator(id(1), TIME, TIME, "[ipv4-addr:value = '203.0.113.7']", TIME).name("bad").confidence(80).labels(List.of("x"))
        .validUntil(TIME.plusSeconds(60)).with("x_mine", 1);

    assertThat(Json.object(object.toJson())).isEqualTo(Json.object("{\"type\":\"indicator\",\"spec_version\":\"2.1\",\"id\":\"" + id(1)
        + "\",\"created\":\"2024-01-01T00:00:00Z\",\"modified\":\"2024-01-01T00:00:00Z\",\"pattern\":\"[ipv4-addr:value = '203.0.113.7']\","
        + "\"pattern_type\":\"stix\",\"valid_from\":\"2024-01-01T00:00:00Z\",\"name\":\"bad\",\"confidence\":80,\"labels\":[\"x\"],"
        + "\"valid_until\":\"2024-01-01T00:01:00Z\",\"x_mine\":1}"));
    assertThat(StixObject.relationship("relationship--" + UUID.randomUUID(), TIME, TIME, "indicates", id(1), "malware--x").toMap())
        .containsEntry("relationship_type", "indicates").containsEntry("source_ref", id(1));
  }

  @Test
  void badInput_isRefused_beforeTheNetwork() {
    assertThatThrownBy(() -> client.intelligenceUpload(WorkspaceGuid.of(GUID), "Microsoft Sentinel")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> client.intelligenceUpload(WorkspaceGuid.of(GUID), "x".repeat(257))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StixObject.of("indicator", "identity--" + UUID.randomUUID(), TIME, TIME)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("indicator--");
    assertThatThrownBy(() -> StixObject.copyOf(Map.of()).confidence(101)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("101");
    assertThat(service.asked()).isEmpty();
  }

  private static List<StixObject> objects(int count) {
    return IntStream.range(0, count).mapToObj(i -> StixObject.indicator(id(i), TIME, TIME, "[url:value = 'https://x.example']", TIME)).toList();
  }

  private static String id(int i) { return "indicator--" + new UUID(0, i); }

  @Test
  void indicator_ofAValue_hasAnIdThatFollowsFromIt() {
    Instant from = Instant.parse("2026-11-01T00:00:00Z");
    Map<String, Object> one = StixObject.indicator(IndicatorValue.guess("hxxp://evil.example/it's"), from).toMap();

    assertThat(one).containsEntry("pattern", "[url:value = 'http://evil.example/it\\'s']").containsEntry("pattern_type", "stix");
    assertThat(StixObject.indicator(IndicatorValue.guess("http://EVIL.example/it's"), from.plusSeconds(1)).toMap().get("id")).isEqualTo(one.get("id"));
    assertThat(StixObject.indicator(IndicatorValue.guess("http://evil.example/its"), from).toMap().get("id")).isNotEqualTo(one.get("id"));
  }
}
