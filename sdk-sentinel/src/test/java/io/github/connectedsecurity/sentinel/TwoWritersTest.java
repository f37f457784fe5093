package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.ConflictException;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentProperties;
import io.github.connectedsecurity.sentinel.model.incidents.IncidentStatus;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two writers on one incident, at a service that keeps the rules of versions: 1,000 updates, and nothing is lost. */
class TwoWritersTest {
  /** Each update of the one writer is overtaken by one of the other, between its reading and its writing. */
  @Test
  void thousandUpdates_loseNothing() throws Exception {
    try (Incident409 incident = new Incident409(0)) {
      write(incident, incident.inMemory(), 500);
    }
  }

  /** Over HTTP, where the answers to some updates are lost and their repetitions refused. */
  @Test
  void updates_loseNothing_whenAnswersAreLost() throws Exception {
    try (Incident409 incident = new Incident409(7)) {
      write(incident, incident.overHttp(), 15);
    }
  }

  private static void write(Incident409 incident, SentinelClient client, int updates) {
    Incidents one = client.workspace("s", "g", "ws").incidents();
    Incidents other = client.workspace("s", "g", "ws").incidents();
    for (int i = 0; i < updates; i++) {
      String suffix = String.valueOf(i);
      AtomicBoolean overtaken = new AtomicBoolean();
      one.edit("i1", (read, draft) -> {
        if (overtaken.compareAndSet(false, true)) {
          other.edit("i1", (theirs, change) -> change.addLabel("b" + suffix).status(IncidentStatus.ACTIVE));
        }
        draft.addLabel("a" + suffix).severity(AlertSeverity.LOW);
      });
    }

    IncidentProperties end = IncidentProperties.of(incident.properties());
    assertThat(end.labels()).extracting(label -> label.labelName().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(Stream.of("a", "b").flatMap(writer -> IntStream.range(0, updates).mapToObj(i -> writer + i)).toList());
    assertThat(end.severity()).contains(AlertSeverity.LOW);
    assertThat(end.status()).contains(IncidentStatus.ACTIVE);
    assertThat(end.raw()).containsEntry("laterInvention", Json.object("{\"kept\":true}")).containsEntry("title", "t").containsEntry("description", null);
    assertThat(incident.refusals).as("updates that were overtaken").isGreaterThanOrEqualTo(updates);
    assertThat(incident.losses).as("updates that lacked a member of the one before").isZero();
  }

  @Test
  void service_refusesAnUpdateOfAnOlderVersion() throws Exception {
    try (Incident409 incident = new Incident409(0)) {
      assertThat(incident.put(Map.of("etag", "stale", "properties", Map.of()))).isEqualTo(409);
      assertThat(incident.put(Map.of("properties", Map.of()))).isEqualTo(409);
    }
  }

  /** One incident as the service keeps it: a whole PUT, refused unless it has the present version. */
  private static final class Incident409 implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final ReentrantLock lock = new ReentrantLock();
    private final int everyLostAnswer;
    private Map<String, Object> properties = Json.object("""
        {"title":"t","severity":"High","status":"New","description":null,"labels":[],"laterInvention":{"kept":true},"incidentNumber":1}""");
    private int version;
    int refusals;
    int losses;

    Incident409(int everyLostAnswer) throws IOException {
      this.everyLostAnswer = everyLostAnswer;
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(threads);
      server.createContext("/", this::handle);
      server.start();
    }

    SentinelClient overHttp() {
      URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
      Cloud cloud = Cloud.builder("fake", here).service(Service.RESOURCE_MANAGER, here, "scope").build();
      return SentinelClient.create(ClientOptions.builder().cloud(cloud).credential(new StubCredential()).time(new FakeTime()).build());
    }

    SentinelClient inMemory() {
      FakeTime time = new FakeTime();
      return overHttp().through(exchange -> new Exchange() {
        @Override
        public ApiResponse send(ApiRequest request) {
          if (request.method().equals("PUT") && put(Json.object(request.content().orElseThrow().bytes())) == 409) {
            throw new ConflictException("overtaken", new ErrorAnswer(409, "Conflict", "", Optional.empty(), Optional.empty(), ""));
          }
          return new ApiResponse(200, Map.of(), whole());
        }

        @Override
        public TimeSource time() { return time; }
      });
    }

    Map<String, Object> properties() { return properties; }

    private void handle(HttpExchange exchange) throws IOException {
      try (exchange) {
        int status = 200;
        if (exchange.getRequestMethod().equals("PUT")) {
          status = put(Json.object(exchange.getRequestBody().readAllBytes()));
        }
        boolean lost = status == 200 && exchange.getRequestMethod().equals("PUT") && everyLostAnswer > 0 && version % everyLostAnswer == 0;
        byte[] body = lost ? new byte[0] : status == 409 ? Json.bytes(Map.of("error", Map.of("code", "Conflict", "message", "Newer version exists"))) : whole();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(lost ? 502 : status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
      }
    }

    int put(Map<String, Object> sent) {
      lock.lock();
      try {
        if (!etag().equals(sent.get("etag"))) {
          refusals++;
          return 409;
        }
        Map<String, Object> next = new LinkedHashMap<>(sent.get("properties") instanceof Map<?, ?> map ? texts(map) : Map.of());
        losses += next.keySet().containsAll(List.of("title", "severity", "status", "description", "labels", "laterInvention")) ? 0 : 1;
        next.put("incidentNumber", 1L); // the service's own
        properties = next;
        version++;
        return 200;
      } finally {
        lock.unlock();
      }
    }

    @SuppressWarnings("unchecked") // parsed maps have text keys only
    private static Map<String, Object> texts(Map<?, ?> map) { return (Map<String, Object>) map; }

    private byte[] whole() {
      lock.lock();
      try {
        return Json.bytes(Map.of("id", "/i1", "name", "i1", "etag", etag(), "properties", properties));
      } finally {
        lock.unlock();
      }
    }

    private String etag() { return "\"v" + version + "\""; }

    @Override
    public void close() {
      server.stop(0);
      threads.shutdownNow();
    }
  }
}
