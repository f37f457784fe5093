package io.github.connectedsecurity.sentinel.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.connectedsecurity.core.errors.RetiredEndpointException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataCollectorTest {
  private static final WorkspaceGuid GUID = WorkspaceGuid.of("63613592-b6f7-4c3d-a390-22ba13102111");
  private static final String KEY = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2Nzg5Ojs8PT4/QA==";

  private final StubService service = StubService.start();
  private final SentinelClient client = SentinelClient.create(service.options().toBuilder().time(new FakeTime()).build());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void signature_isTheDocumentedOne() {
    Optional<Path> vector = ExampleFiles.shared("examples/sentinel/dataCollector.signature-vector.json");
    assumeTrue(vector.isPresent());
    Map<String, Object> known = Json.object(ExampleFiles.text(vector.orElseThrow()));
    String body = String.valueOf(known.get("body"));

    String signed = new CollectorSignature(String.valueOf(known.get("workspaceId")), String.valueOf(known.get("sharedKeyBase64")))
        .authorization(body.getBytes(StandardCharsets.UTF_8).length, String.valueOf(known.get("xMsDate")));

    assertThat(signed).isEqualTo(known.get("authorization"));
  }

  @Test
  void send_signsTheBytes() {
    service.on("POST /api/logs", 200, "");
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("StringValue", "Müller");
    record.put("NumberValue", 42);
    record.put("BooleanValue", true);

    client.with(o -> o.allowRetired()).collector(GUID, KEY, "MyLog").timeGeneratedField("when").aboutResource("/subscriptions/s").send(List.of(record))
        .requireWhole();

    assertThat(service.onlyRequest().body()).isEqualTo("[{\"StringValue\":\"Müller\",\"NumberValue\":42,\"BooleanValue\":true}]");
    assertThat(service.onlyRequest().query()).isEqualTo(Map.of("api-version", "2016-04-01"));
    assertThat(service.onlyRequest().headers()).containsEntry("log-type", "MyLog").containsEntry("x-ms-date", "Tue, 24 Nov 2026 12:00:00 GMT")
        .containsEntry("content-type", "application/json").containsEntry("time-generated-field", "when")
        .containsEntry("x-ms-azureresourceid", "/subscriptions/s")
        .containsEntry("authorization", new CollectorSignature(GUID.value(), KEY).authorization(64, "Tue, 24 Nov 2026 12:00:00 GMT"));
  }

  @Test
  void send_isRefused_asTheServiceIsRetired() {
    assertThatThrownBy(() -> client.collector(GUID, KEY, "MyLog").send(List.of(Map.of("a", 1)))).isInstanceOf(RetiredEndpointException.class)
        .hasMessageContaining("HTTP Data Collector").hasMessageContaining("ingestion");
    assertThat(service.asked()).isEmpty();
  }

  @Test
  void dates_haveTwoDigits() {
    assertThat(CollectorSignature.date(java.time.Instant.parse("2016-04-04T08:00:00Z"))).isEqualTo("Mon, 04 Apr 2016 08:00:00 GMT");
  }

  @Test
  void refusals_areReported() {
    service.on("POST /api/logs", 403, "{\"Error\":\"InvalidAuthorization\",\"Message\":\"The signature is wrong\"}");

    IngestionReport report = client.with(o -> o.allowRetired()).collector(GUID, KEY, "MyLog").send(List.of(Map.of("a", 1)));

    assertThat(report.stopped().orElseThrow()).hasMessageContaining("403");
    assertThat(report.accepted()).isZero();
  }

  @Test
  void unclearEnd_isNotRepeated() {
    service.on("POST /api/logs", 500, "");

    IngestionReport report = client.with(o -> o.allowRetired()).collector(GUID, KEY, "MyLog").send(List.of(Map.of("a", 1)));

    assertThat(report.failures()).extracting(ChunkResult::outcome).containsExactly(ChunkResult.Outcome.UNKNOWN);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void badKeysAndNames_areRefused_withoutQuotingTheKey() {
    assertThatThrownBy(() -> client.collector(GUID, "secret key!", "MyLog")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Base64")
        .hasMessageNotContaining("secret").hasNoCause();
    assertThatThrownBy(() -> client.collector(GUID, KEY, "My-Log")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("My-Log");
  }
}
