package io.github.connectedsecurity.sentinel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.examples.PartnerConnector.Batch;
import io.github.connectedsecurity.sentinel.ingestion.LogIngestion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerConnectorTest {
  private static final String INGEST = "POST /dataCollectionRules/dcr-1/streams/Custom-Partner";

  private final StubService service = StubService.start();
  private final LogIngestion ingestion = SentinelClient.create(service.options()).ingestion(URI.create(service.url()), "dcr-1", "Custom-Partner")
      .with(o -> o.packed(false));

  @TempDir private Path folder = Path.of("");
  private PartnerConnector connector = new PartnerConnector(this::events, ingestion, folder);

  @BeforeEach
  void connect() { connector = new PartnerConnector(this::events, ingestion, folder.resolve("position")); }

  @AfterEach
  void stop() { service.close(); }

  @Test
  void run_sendsWhatIsNew_andRemembersWhereItStands() throws Exception {
    service.on(INGEST, 204, "").on(INGEST, 204, "");

    assertThat(connector.run()).isEqualTo(4);
    assertThat(Files.readString(folder.resolve("position"))).isEqualTo("4");
    assertThat(service.asked().get(0).body()).isEqualTo(Json.write(List.of(
        Json.object("{\"TimeGenerated\":\"2024-01-01T00:00:00Z\",\"EventId\":\"e0\",\"Severity\":\"unknown\",\"Details\":{\"id\":\"e0\",\"occurre"
            + "d\":\"2024-01-01T00:00:00Z\"}}"),
        Json.object("{\"TimeGenerated\":\"2024-01-01T00:00:00Z\",\"EventId\":\"e1\",\"Severity\":\"unknown\",\"Details\":{\"id\":\"e1\",\"occurre"
            + "d\":\"2024-01-01T00:00:00Z\"}}"))));
    assertThat(connector.run()).isZero();
  }

  @Test
  void run_keepsItsPosition_whenTheServiceRefuses() throws Exception {
    service.on(INGEST, 204, "").on(INGEST, 403, "");

    assertThatThrownBy(connector::run).isInstanceOf(IOException.class).hasMessageContaining("position stays");
    assertThat(Files.readString(folder.resolve("position"))).isEqualTo("2");

    service.on(INGEST, 204, "");
    assertThat(connector.run()).isEqualTo(2);
  }

  /** Four events, two in a batch. */
  private Batch events(Optional<String> position) {
    int from = position.map(Integer::parseInt).orElse(0);
    int to = Math.min(4, from + 2);
    List<Map<String, Object>> events = IntStream.range(from, to)
        .mapToObj(i -> Json.object("{\"id\":\"e" + i + "\",\"occurred\":\"2024-01-01T00:00:00Z\"}")).toList();
    return new Batch(events, String.valueOf(to), to < 4);
  }
}
