package io.github.connectedsecurity.core;

import static io.github.connectedsecurity.core.testing.LogWatch.CANARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.azure.core.credential.AccessToken;
import io.github.connectedsecurity.core.arm.ArmResource;
import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.batch.Batch;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.FaultServer;
import io.github.connectedsecurity.core.testing.RecordedLogs;
import io.github.connectedsecurity.core.testing.Reply;
import io.github.connectedsecurity.core.testing.Reply.End;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/**
 * Puts a mark into everything private (token, arguments, queries, headers, bodies, signatures, items of answers) and looks for it in
 * everything that is told (logs at TRACE, errors with causes and traces, events, snapshots, texts of objects) whatever goes wrong.
 */
class SecretsTest {
  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  private final FakeTime time = new FakeTime();

  static Stream<Reply> replies() {
    String item = "{\"id\":\"" + CANARY + "\",\"mail\":\"" + CANARY + "@contoso.com\"}";
    return Stream.of(Reply.json("{\"value\":[" + item + "]}"), Reply.json("{\"value\":[" + item + ",5]}"), Reply.json("{\"value\":[" + item + ","),
        Reply.json("{\"value\":\"" + CANARY + "\"}"), Reply.json(item), Reply.of(400, "{}"), Reply.of(401, ""), Reply.of(403, "{}"), Reply.of(404, ""),
        Reply.of(409, ""), Reply.of(412, ""), Reply.of(416, ""), Reply.of(429, "", "Retry-After", "100000"),
        Reply.of(429, "", "Retry-After", "2"), Reply.of(500, ""),
        Reply.of(503, "<html>" + CANARY + "</html>"), Reply.of(302, "", "Location", "https://127.0.0.2/?sig=" + CANARY), Reply.none(End.RESET),
        Reply.none(End.CLOSE), Reply.of(200, "<html>" + CANARY), Reply.json(item).ending(End.RESET, 10),
        Reply.json("{\"value\":[" + item + "],\"@odata.nextLink\":\"https://127.0.0.2/?sig=" + CANARY + "\"}"),
        Reply.of(202, "", "Location", "https://127.0.0.2/?sig=" + CANARY), Reply.of(401, "", "WWW-Authenticate",
            "Bearer error=\"insufficient_claims\", claims=\"eyJ" + CANARY.replace("-", "") + "\""));
  }

  @ParameterizedTest
  @MethodSource("replies")
  void whateverIsAnswered_nothingPrivateIsTold(Reply reply) {
    List<String> lines = RecordedLogs.of(() -> scenarios().forEach(scenario -> {
      try (FaultServer server = FaultServer.start(asked -> reply)) {
        ClientOptions options = options(server);
        Http http = options.http(Service.GRAPH);
        Throwable error = catchThrowable(() -> scenario.accept(http));
        if (error != null) {
          told.add(textOf(error));
        }
        told.add(options + " " + http.endpoint() + " " + options.limits());
      }
    }));
    assertThat(lines).isNotEmpty().allSatisfy(line -> assertThat(line).doesNotContain(CANARY));
    assertThat(told).hasSizeGreaterThan(30).allSatisfy(text -> assertThat(text).doesNotContain(CANARY));
  }

  private static List<Consumer<Http>> scenarios() {
    return List.of(
        http -> http.get("users/{id}", CANARY).query("$filter", "mail eq '" + CANARY + "'").header("X-Reason", CANARY).paged(json -> json).forEach(json -> {}),
        http -> http.get("users/{id}", CANARY).as(ArmResource::of).id(),
        http -> http.post("users").body(Map.of("password", CANARY)).as(ArmResource::of),
        http -> http.post("users").body(Map.of("password", CANARY)).repeatable().send(),
        http -> http.patch("users/{id}", CANARY).body(Map.of("mail", CANARY)).send(),
        http -> http.delete("users/{id}", CANARY).query("reason", CANARY).send(),
        http -> http.get("users").query("$skiptoken", CANARY).paged(json -> json).from("bm8" + CANARY),
        http -> http.follow("https://127.0.0.2/?sig=" + CANARY).send(),
        http -> http.signed(URI.create(http.endpoint().root() + "blob?sig=" + CANARY)).get(),
        http -> catching(() -> http.signed(URI.create(http.endpoint().root() + "blob?sig=" + CANARY)).open().readAllBytes()),
        http -> LongRunning.of(http, http.put("things/{id}", CANARY).body(Map.of("key", CANARY)).send(), "", ArmResource::of).await(Duration.ofMinutes(1)),
        http -> {
          Batch<Http> batch = Batch.over(http);
          var item = batch.add(door -> door.get("users/{id}", CANARY).as(ArmResource::of));
          batch.add(door -> door.post("users").body(Map.of("mail", CANARY)).send());
          batch.send();
          item.get();
        });
  }

  private ClientOptions options(FaultServer server) {
    CallObserver observer = new CallObserver() {
      @Override
      public void attempt(Attempt event) { told.add(event.toString()); }

      @Override
      public void waited(Waited event) { told.add(event.toString()); }

      @Override
      public void page(PageRead event) { told.add(event.toString()); }

      @Override
      public void call(Ended event) { told.add(event.toString()); }
    };
    return server.options().time(time).retry(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2))).observer(observer)
        .credential(request -> Mono.just(new AccessToken(CANARY, OffsetDateTime.MAX))).build();
  }

  private static void catching(IoWork work) {
    try {
      work.run();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private interface IoWork {
    void run() throws java.io.IOException;
  }

  private static String textOf(Throwable error) {
    List<String> texts = new ArrayList<>();
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    texts.add(trace.toString());
    texts.add(error.toString());
    return String.join("\n", texts);
  }
}
