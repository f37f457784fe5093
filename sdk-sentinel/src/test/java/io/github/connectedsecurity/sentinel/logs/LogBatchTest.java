package io.github.connectedsecurity.sentinel.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.SentinelClient;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogBatchTest {
  private final StubService service = StubService.start();
  private final SentinelClient client = SentinelClient.create(service.options());

  @AfterEach
  void stop() { service.close(); }

  @Test
  void answers_areFoundById() {
    service.on("POST /v1/$batch", """
        {"responses":[{"id":"2","status":404,"body":{"error":{"message":"The requested path does not exist","code":"PathNotFoundError"}}},
         {"id":"3","status":204},
         {"id":"1","status":200,"body":{"tables":[{"name":"PrimaryResult","columns":[{"name":"Count","type":"long"}],"rows":[[7240]]}]}}]}""");

    Map<String, LogBatch.Answer> answers = client.logBatch().add("1", "w1", LogQuery.of("T").last(Duration.ofDays(1)).serverTimeout(Duration.ofSeconds(30)))
        .add("2", "w2", LogQuery.of("U").statistics()).add("3", "w3", LogQuery.of("V")).run();

    assertThat(answers).containsOnlyKeys("1", "2", "3");
    LogBatch.Answer first = Objects.requireNonNull(answers.get("1"));
    LogBatch.Answer second = Objects.requireNonNull(answers.get("2"));
    assertThat(first.result().orElseThrow().rows().findFirst().orElseThrow().longAt("Count")).contains(7240L);
    assertThat(first.error()).isEmpty();
    assertThat(second.status()).isEqualTo(404);
    assertThat(second.result()).isEmpty();
    assertThat(second.error().orElseThrow().code()).contains("PathNotFoundError");
    assertThat(Objects.requireNonNull(answers.get("3")).result().orElseThrow().tables()).isEmpty();
    assertThat(service.onlyRequest().json()).isEqualTo(Json.object("""
        {"requests":[
         {"id":"1","headers":{"Content-Type":"application/json","Prefer":"wait=30"},"body":{"query":"T","timespan":"PT24H"},"path":"/query",
         "method":"POST","workspace":"w1"},
         {"id":"2","headers":{"Content-Type":"application/json","Prefer":"wait=180, include-statistics=true"},"body":{"query":"U"},"path":"/query",
         "method":"POST",
          "workspace":"w2"},
         {"id":"3","headers":{"Content-Type":"application/json","Prefer":"wait=180"},"body":{"query":"V"},"path":"/query","method":"POST",
         "workspace":"w3"}]}"""));
  }

  @Test
  void missingAnswers_areTold() {
    service.on("POST /v1/$batch", "{\"responses\":[]}");

    assertThatThrownBy(() -> client.logBatch().add("1", "w", LogQuery.of("T")).run()).isInstanceOf(InvalidDataException.class).hasMessageContaining("'1'");
  }

  @Test
  void idsAreUsedOnce_andSomethingMustBeAsked() {
    LogBatch batch = client.logBatch();

    assertThatThrownBy(batch::run).isInstanceOf(IllegalStateException.class);
    batch.add("1", "w", LogQuery.of("T"));
    assertThatThrownBy(() -> batch.add("1", "w", LogQuery.of("T"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'1'");
  }
}
