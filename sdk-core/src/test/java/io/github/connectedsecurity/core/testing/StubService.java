package io.github.connectedsecurity.core.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.connectedsecurity.core.ClientOptions;
import io.github.connectedsecurity.core.Cloud;
import io.github.connectedsecurity.core.RetryPolicy;
import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A service on loopback that answers what a test tells it and remembers what it was asked. Each answer is given once, in the
 * order told, to the verb and path it was told for; anything else is answered with 418, which no service sends and no test
 * expects, and a message that lists what answers are left.
 */
public final class StubService implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Queue<Answer>> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  private StubService(HttpServer server) { this.server = server; }

  /** Starts on a free port. */
  public static StubService start() {
    try {
      StubService stub = new StubService(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
      stub.server.createContext("/", stub::handle);
      stub.server.start();
      return stub;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers a verb and decoded path, such as {@code GET /v1.0/things}, with 200 and this JSON; queries do not count. */
  public StubService on(String verbAndPath, String json) { return on(verbAndPath, 200, json); }

  /** Answers with a status, a body and header pairs. */
  public StubService on(String verbAndPath, int status, String body, String... headers) {
    answers.computeIfAbsent(verbAndPath, key -> new ConcurrentLinkedQueue<>()).add(new Answer(status, body, headers));
    return this;
  }

  /** All requests so far. */
  public List<Asked> asked() { return List.copyOf(asked); }

  /** The only request so far. */
  public Asked onlyRequest() {
    if (asked.size() != 1) {
      throw new AssertionError("Expected one request, got " + asked);
    }
    return asked.get(0);
  }

  /** The address without a slash at its end, for links in answers. */
  public String url() { return "http://127.0.0.1:" + server.getAddress().getPort(); }

  /**
   * Options whose cloud has every service here; one try a call, so that a test sees each request. A 503 still tells whether a call
   * may be repeated: {@code OutcomeUnknownException} when it may not, {@code ServiceException} when it may.
   */
  public ClientOptions options() { return ClientOptions.builder().cloud(cloud()).credential(new StubCredential()).retry(RetryPolicy.NONE).build(); }

  /** A cloud with every service here; the scope tells the service apart. */
  public Cloud cloud() {
    Cloud.Builder cloud = Cloud.builder("stub", URI.create(url()));
    for (Service service : Service.known()) {
      cloud.service(service, URI.create(url()), scope(service));
    }
    return cloud.build();
  }

  /** The {@code Authorization} of a client's first token, if it asks for the right service's. */
  public static String authorization(Service service) { return "Bearer " + StubCredential.token(1, scope(service)); }

  private static String scope(Service service) { return "scope of " + service.name(); }

  @Override
  public void close() { server.stop(0); }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Asked request = Asked.of(exchange);
      asked.add(request);
      Answer answer = answers.getOrDefault(request.line(), new ArrayDeque<>()).poll();
      if (answer == null) {
        answer = nothingFor(request);
      }
      for (int i = 0; i + 1 < answer.headers.length; i += 2) {
        exchange.getResponseHeaders().add(answer.headers[i], answer.headers[i + 1]);
      }
      byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().putIfAbsent("Content-Type", List.of("application/json"));
      exchange.sendResponseHeaders(answer.status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private Answer nothingFor(Asked request) {
    List<String> left = answers.entrySet().stream().filter(entry -> !entry.getValue().isEmpty()).map(Map.Entry::getKey).sorted().toList();
    return new Answer(418, Json.write(Map.of("error", Map.of("code", "NothingStubbed", "message", "No answer for " + request.line() + ", only for " + left))));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Answer(int status, String body, String... headers) {}

  /**
   * A request as it came in.
   *
   * @param line verb and decoded path
   * @param query decoded parameters
   * @param headers the first value of each, by lower-case name
   * @param body the body as text
   */
  public record Asked(String line, String rawPath, Map<String, String> query, Map<String, String> headers, String body) {
    static Asked of(HttpExchange exchange) throws IOException {
      Map<String, String> headers = new LinkedHashMap<>();
      exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      URI uri = exchange.getRequestURI();
      return new Asked(exchange.getRequestMethod() + " " + uri.getPath(), uri.getRawPath(), query(uri.getRawQuery()), headers,
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The body as a JSON object. */
    public Map<String, Object> json() { return Json.object(body); }

    private static Map<String, String> query(@Nullable String raw) {
      if (raw == null || raw.isEmpty()) {
        return Map.of();
      }
      return Arrays.stream(raw.split("&", -1)).map(part -> part.split("=", 2))
          .collect(Collectors.toMap(part -> decode(part[0]), part -> part.length > 1 ? decode(part[1]) : "", (a, b) -> a, LinkedHashMap::new));
    }

    private static String decode(String text) { return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8); }
  }
}
