package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.FaultPlan;
import io.github.connectedsecurity.emulator.internal.http.Server;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The product alone behind a server, and a caller who is held by no client of the SDK. */
final class IdentityCloud implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String SCOPE = "https://graph.microsoft.com/.default";

  private final Moving clock = new Moving();
  private final TokenIssuer issuer = new TokenIssuer("tenant", clock);
  private final CloudState state = new CloudState("tenant", clock);
  final IdentityProtection product = new IdentityProtection(new Product.Parts(state, new TokenCheck(issuer, clock)));
  private final Server server;
  private final String[] permissions;

  IdentityCloud() {
    fill();
    server = Server.start(0, Optional.empty(), List.of(product), new FaultPlan());
    permissions = product.permissions().toArray(String[]::new);
  }

  /** Puts everything back. */
  void fill() {
    state.alone(() -> {
      product.fill();
      return state;
    });
  }

  /** Lets so much time pass. */
  void later(Duration time) { clock.now = clock.now.plus(time); }

  Reply get(String path, String... query) { return send("GET", path + query(query), "", permissions, Map.of()); }

  Reply send(String verb, String path, String body) { return send(verb, path, body, permissions, Map.of()); }

  Reply getWith(Map<String, String> more, String path, String... query) { return send("GET", path + query(query), "", permissions, more); }

  Reply sendAs(String permission, String verb, String path, String body) { return send(verb, path, body, new String[] {permission}, Map.of()); }

  private Reply send(String verb, String path, String body, String[] as, Map<String, String> more) {
    String token = issuer.issue(AppRegistration.of("Test application", as), SCOPE).orElseThrow().token();
    URI uri = path.startsWith("http") ? URI.create(path) : URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + token)
        .method(verb, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    if (!body.isEmpty()) {
      request.header("Content-Type", "application/json");
    }
    more.forEach(request::header);
    try {
      return new Reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String query(String... namesAndValues) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.append(i == 0 ? "?" : "&").append(namesAndValues[i]).append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return query.toString();
  }

  @Override
  public void close() { server.close(); }

  /** An answer. */
  record Reply(HttpResponse<String> response) {
    int status() { return response.statusCode(); }

    Map<String, Object> json() { return Json.object(response.body()); }

    @Nullable
    Object member(String name) { return json().get(name); }

    Optional<String> header(String name) { return response.headers().firstValue(name); }

    List<Map<String, Object>> value() {
      return member("value") instanceof List<?> list ? list.stream().map(Reply::object).toList() : List.of();
    }

    List<Object> values(String name) { return value().stream().map(one -> (Object) String.valueOf(one.get(name))).toList(); }

    String message() { return String.valueOf(object(member("error")).get("message")); }

    static Map<String, Object> object(@Nullable Object value) {
      Map<String, Object> object = new LinkedHashMap<>();
      if (value instanceof Map<?, ?> map) {
        map.forEach((name, member) -> object.put(String.valueOf(name), member));
      }
      return object;
    }
  }

  private static final class Moving extends Clock {
    private volatile Instant now = Instant.parse("2026-11-24T12:00:00.0001Z");

    @Override
    public ZoneId getZone() { return ZoneOffset.UTC; }

    @Override
    public Clock withZone(ZoneId zone) { return this; }

    @Override
    public Instant instant() { return now; }
  }
}
