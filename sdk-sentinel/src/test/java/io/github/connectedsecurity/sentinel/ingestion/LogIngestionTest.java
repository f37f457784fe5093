package io.github.connectedsecurity.sentinel.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.TransportException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.ingestion.ChunkResult.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class LogIngestionTest {
  private static final URI ENDPOINT = URI.create("https://dce-1.eastus-1.ingest.monitor.azure.com");

  private final List<ApiRequest> sent = Collections.synchronizedList(new ArrayList<>());
  private final FakeTime time = new FakeTime();

  @Test
  void send_packsRecords() {
    LogIngestion ingestion = ingestion(request -> accepted());

    IngestionReport report = ingestion.send(IntStream.range(0, 3_000).mapToObj(i -> Map.of("i", i, "text", "x".repeat(1_000)))).requireWhole();

    assertThat(report).isEqualTo(new IngestionReport(3_000, 3_000, report.bytes(), sent.size(), 0, List.of(), List.of(), 0, 0, Optional.empty()));
    assertThat(sent).hasSizeBetween(4, 5).allSatisfy(request -> {
      assertThat(request.method() + " " + request.url())
          .isEqualTo("POST " + ENDPOINT + "/dataCollectionRules/dcr-1/streams/Custom-T?api-version=2023-01-01");
      assertThat(request.headers()).containsEntry("Content-Encoding", "gzip");
      assertThat(request.content().orElseThrow().type()).isEqualTo("application/json");
      assertThat(request.content().orElseThrow().bytes().length).isLessThan(100_000);
      assertThat(unpacked(request).length).isLessThanOrEqualTo(1_000_000);
      assertThat(request.isRepeatable()).isFalse();
    });
    assertThat(sent.stream().mapToInt(request -> Json.parse(unpacked(request)) instanceof List<?> list ? list.size() : 0).sum()).isEqualTo(3_000);
  }

  @Test
  void whatDoesNotShrink_isSentAsItIs() {
    LogIngestion ingestion = ingestion(request -> accepted());
    byte[] noise = new byte[600_000];
    new Random(1).nextBytes(noise);

    ingestion.send(List.of(Map.of("a", 1))).requireWhole();
    ingestion.send(List.of(Map.of("noise", noise))).requireWhole();
    ingestion.with(o -> o.packed(false)).send(List.of(Map.of("text", "x".repeat(1_000)))).requireWhole();

    assertThat(sent.get(0).headers()).doesNotContainKey("Content-Encoding");
    assertThat(sent.get(0).content().orElseThrow().bytes()).asString().isEqualTo("[{\"a\":1}]");
    assertThat(sent.get(1).content().orElseThrow().bytes().length).isLessThanOrEqualTo(800_020);
    assertThat(sent.get(2).headers()).doesNotContainKey("Content-Encoding");
  }

  @Test
  void recordThatIsTooLarge_isNamed_andTheRestGoOn() {
    IngestionReport report = ingestion(request -> accepted()).with(o -> o.named(record -> "event " + ((Map<?, ?>) record).get("id")))
        .send(List.of(Map.of("id", 1), Map.of("id", 2, "text", "x".repeat(1_000_000)), Map.of("id", 3)));

    assertThat(report.accepted()).isEqualTo(2);
    assertThat(report.unsendable()).isEqualTo(1);
    assertThat(report.rejected()).extracting(RejectedRecord::name).containsExactly("event 2");
    assertThat(report.isWhole()).isFalse();
    assertThatThrownBy(report::requireWhole).isInstanceOfSatisfying(IngestionException.class, e -> assertThat(e.report()).isSameAs(report))
        .hasMessageContaining("event 2");
  }

  @Test
  void lostAnswer_isReported_andNotRepeated() {
    List<ChunkResult> told = new ArrayList<>();

    IngestionReport report = ingestion(request -> {
      throw new OutcomeUnknownException("lost");
    }).with(o -> o.parallel(1).onChunk(told::add)).send(List.of(Map.of("a", 1), Map.of("a", 2)));

    assertThat(sent).hasSize(1);
    assertThat(report.failed()).isEqualTo(2);
    assertThat(report.failures()).isEqualTo(told).extracting(ChunkResult::outcome).containsExactly(Outcome.UNKNOWN);
    assertThat(report.failures().get(0)).hasToString("Records 0 to 1: UNKNOWN (lost)");
  }

  @Test
  void lostAnswer_isRepeated_whenToldTo_andCounted() {
    AtomicInteger tries = new AtomicInteger();

    IngestionReport report = ingestion(request -> {
      if (tries.incrementAndGet() < 3) {
        throw new OutcomeUnknownException("lost");
      }
      return accepted();
    }).with(o -> o.resendUnclear(2)).send(List.of(Map.of("a", 1), Map.of("a", 2))).requireWhole();

    assertThat(sent).hasSize(3);
    assertThat(report.doubled()).isEqualTo(2);
  }

  @Test
  void refusalAfterALostAnswer_doesNotTellWhatBecameOfTheFirst() {
    AtomicInteger tries = new AtomicInteger();

    IngestionReport report = ingestion(request -> {
      if (tries.incrementAndGet() == 1) {
        throw new OutcomeUnknownException("lost");
      }
      throw new BadRequestException("bad", new ErrorAnswer(400, "", "", Optional.empty(), Optional.empty(), ""));
    }).with(o -> o.resendUnclear(5)).send(List.of(Map.of("a", 1)));

    assertThat(report.failures()).extracting(ChunkResult::outcome).containsExactly(Outcome.UNKNOWN);
  }

  @Test
  void refusedChunk_doesNotEndTheRest() {
    AtomicInteger tries = new AtomicInteger();

    IngestionReport report = ingestion(request -> {
      if (tries.incrementAndGet() == 2) {
        throw new TransportException("not reached", new IOException("x"));
      }
      return accepted();
    }).with(o -> o.parallel(1)).send(IntStream.range(0, 30).mapToObj(i -> Map.of("text", "x".repeat(100_000))));

    assertThat(report.records()).isEqualTo(30);
    assertThat(report.chunks()).isEqualTo(4);
    assertThat(report.failures()).extracting(ChunkResult::outcome).containsExactly(Outcome.REFUSED);
    assertThat(report.failures().get(0).first()).isEqualTo(9);
    assertThat(report.accepted() + report.failed()).isEqualTo(30);
  }

  @Test
  void missingRole_endsIt() {
    IngestionReport report = ingestion(request -> {
      throw new PermissionException("no", new ErrorAnswer(403, "", "", Optional.empty(), Optional.empty(), ""));
    }).with(o -> o.parallel(1)).send(IntStream.range(0, 1_000).mapToObj(i -> Map.of("text", "x".repeat(100_000))));

    assertThat(report.stopped()).containsInstanceOf(PermissionException.class);
    assertThat(report.records()).isLessThan(100);
    assertThatThrownBy(report::requireWhole).hasCauseInstanceOf(PermissionException.class);
  }

  @Test
  void bytesAMinute_areKept() {
    LogIngestion ingestion = ingestion(request -> accepted()).with(o -> o.parallel(1).bytesPerMinute(2_000_000));

    ingestion.send(IntStream.range(0, 50).mapToObj(i -> Map.of("text", "x".repeat(99_900)))).requireWhole();

    assertThat(sent).hasSize(5);
    assertThat(time.waits().stream().mapToLong(Duration::toSeconds).sum()).isEqualTo(120); // two in each minute, and one in the third
  }

  @Test
  void errorOfTheSource_isThrown_withWhatWasSentBefore() {
    LogIngestion ingestion = ingestion(request -> accepted());

    assertThatThrownBy(() -> ingestion.send(IntStream.range(0, 100).mapToObj(i -> {
      if (i == 50) {
        throw new IllegalStateException("the source broke");
      }
      return Map.of("text", "x".repeat(100_000));
    }))).isInstanceOf(IllegalStateException.class).hasMessage("the source broke").satisfies(e -> assertThat(((IngestionException) e.getSuppressed()[0])
        .report().accepted()).isEqualTo(sent.size() * 9L).isPositive());
  }

  @Test
  void errorOfTheListener_isThrown() {
    LogIngestion ingestion = ingestion(request -> accepted()).with(o -> o.onChunk(chunk -> {
      throw new IllegalStateException("mine");
    }));

    assertThatThrownBy(() -> ingestion.send(List.of(Map.of("a", 1)))).isInstanceOf(IllegalStateException.class).hasMessage("mine");
  }

  @Test
  void badNames_areRefused_beforeTheNetwork() {
    SentinelClient client = client(request -> accepted());

    assertThatThrownBy(() -> client.ingestion(ENDPOINT, "dcr-1", "MyTable")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Custom-");
    assertThatThrownBy(() -> client.ingestion(ENDPOINT, "/subscriptions/x", "Custom-T")).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("immutable id");
    assertThatThrownBy(() -> ingestion(request -> accepted()).with(o -> o.parallel(0))).isInstanceOf(IllegalArgumentException.class);
    assertThat(sent).isEmpty();
  }

  private LogIngestion ingestion(Function<ApiRequest, ApiResponse> answers) { return client(answers).ingestion(ENDPOINT, "dcr-1", "Custom-T"); }

  private SentinelClient client(Function<ApiRequest, ApiResponse> answers) {
    return SentinelClient.create(ClientOptions.builder().credential(new StubCredential()).build()).through(exchange -> new Exchange() {
      @Override
      public ApiResponse send(ApiRequest request) {
        sent.add(request);
        return answers.apply(request);
      }

      @Override
      public TimeSource time() { return time; }
    });
  }

  private static ApiResponse accepted() { return new ApiResponse(204, Map.of(), new byte[0]); }

  private static byte[] unpacked(ApiRequest request) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(request.content().orElseThrow().bytes()))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
