package io.github.connectedsecurity.core.batch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubCredential;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A service on loopback that takes batches as Graph does: each part is decided on by itself, answers come in any order, and parts
 * whose prerequisite failed get 424. It counts what it has done, and who came back before the wait was over.
 */
final class BatchService implements AutoCloseable {
  /** Decides on one part. */
  interface Rule {
    /** The answer to a part's n-th try, counted from 1. */
    Part answer(Asked part, int number);
  }

  /** A part as it was asked for; an absent body is an empty text. */
  record Asked(String id, String url, Object body) {}

  /** How one part is answered; {@code done} tells whether it takes effect. */
  record Part(int status, Map<String, String> headers, @Nullable Object body, boolean done) {
    static Part good(Object body) { return new Part(200, Map.of("Content-Type", "application/json"), body, true); }

    static Part throttled(String seconds) { return new Part(429, Map.of("Retry-After", seconds), error("TooManyRequests", "Slow down."), false); }

    static Part failed(int status, String code, boolean done) { return new Part(status, Map.of(), error(code, "No luck."), done); }

    private static Map<String, Object> error(String code, String message) { return Map.of("error", Map.of("code", code, "message", message)); }
  }

  final FakeTime time = new FakeTime();
  final List<List<Map<String, Object>>> batches = Collections.synchronizedList(new ArrayList<>());
  final Map<String, Integer> effects = Collections.synchronizedMap(new HashMap<>());
  private final Map<String, Integer> tries = new HashMap<>();
  private final Map<String, Long> notBefore = new HashMap<>();
  private final HttpServer server;
  private final Rule rule;
  int early;
  /** Statuses for the next batches as a whole, before (false) or after (true) their parts are done. */
  final List<Map.Entry<Integer, Boolean>> wholes = Collections.synchronizedList(new ArrayList<>());

  BatchService(Rule rule) {
    this.rule = rule;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1.0/$batch", this::handle);
    server.createContext("/v1.0/page2", exchange -> reply(exchange, 200, "{\"value\":[{\"id\":\"b\"}]}"));
    server.start();
  }

  String url() { return "http://127.0.0.1:" + server.getAddress().getPort(); }

  Http http() { return options().build().http(Service.GRAPH).at("v1.0"); }

  ClientOptions.Builder options() {
    return ClientOptions.builder().cloud(Cloud.builder("stub", URI.create(url())).service(Service.GRAPH, URI.create(url()), "scope").build())
        .credential(new StubCredential()).time(time);
  }

  private void handle(HttpExchange exchange) throws IOException {
    List<Map<String, Object>> parts = parts(Json.object(exchange.getRequestBody().readAllBytes()));
    batches.add(parts);
    Map.Entry<Integer, Boolean> whole = wholes.isEmpty() ? null : wholes.remove(0);
    if (whole != null && !whole.getValue()) {
      reply(exchange, whole.getKey(), "");
      return;
    }
    List<Map<String, Object>> responses = new ArrayList<>();
    Set<Object> failed = new HashSet<>();
    for (Map<String, Object> part : parts) {
      Map<String, Object> response = answer(part, failed);
      responses.add(response);
      if (response.get("status") instanceof Integer status && status >= 300) {
        failed.add(part.get("id"));
      }
    }
    Collections.reverse(responses);
    reply(exchange, whole == null ? 200 : whole.getKey(), whole == null ? Json.write(Map.of("responses", responses)) : "");
  }

  private Map<String, Object> answer(Map<String, Object> part, Set<Object> failed) {
    String key = part.get("method") + " " + part.get("url");
    if (part.get("dependsOn") instanceof List<?> first && first.stream().anyMatch(failed::contains)) {
      return response(part, Part.failed(424, "FailedDependency", false));
    }
    if (time.nanos() < notBefore.getOrDefault(key, Long.MIN_VALUE)) {
      early++;
    }
    Asked asked = new Asked(String.valueOf(part.get("id")), String.valueOf(part.get("url")), Objects.requireNonNullElse(part.get("body"), ""));
    Part answer = rule.answer(asked, tries.merge(key, 1, Integer::sum));
    String seconds = answer.headers.get("Retry-After");
    if (seconds != null) {
      notBefore.put(key, time.nanos() + (long) (Double.parseDouble(seconds) * 1e9));
    }
    if (answer.done) {
      effects.merge(key, 1, Integer::sum);
    }
    return response(part, answer);
  }

  private static Map<String, Object> response(Map<String, Object> part, Part answer) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("id", part.get("id"));
    response.put("status", answer.status);
    response.put("headers", answer.headers);
    if (answer.body != null) {
      response.put("body", answer.body);
    }
    return response;
  }

  @SuppressWarnings("unchecked") // parsed JSON
  private static List<Map<String, Object>> parts(Map<String, Object> batch) {
    return (List<Map<String, Object>>) Objects.requireNonNull(batch.get("requests"));
  }

  private static void reply(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() { server.stop(0); }
}
