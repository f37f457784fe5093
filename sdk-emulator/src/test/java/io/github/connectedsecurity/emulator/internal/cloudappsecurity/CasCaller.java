package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.AppRegistration;
import io.github.connectedsecurity.emulator.internal.Product;
import io.github.connectedsecurity.emulator.internal.http.FaultPlan;
import io.github.connectedsecurity.emulator.internal.http.Server;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.storage.BlobStorage;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck;
import io.github.connectedsecurity.emulator.internal.tokens.TokenIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The product alone behind a server, on a clock that stands still, and a client of the JDK's own. */
final class CasCaller implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String TENANT = "0f0e0d0c-0b0a-4908-8706-050403020100";
  private static final String SCOPE = "05a65629-4c1b-48c1-a78b-804c4abdd4af/.default";

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
  private final TokenIssuer issuer = new TokenIssuer(TENANT, clock);
  private final CloudState state = new CloudState(TENANT, clock);
  private final BlobStorage storage = new BlobStorage(state);
  private final CloudAppSecurityProduct product = new CloudAppSecurityProduct(new Product.Parts(state, new TokenCheck(issuer, clock)), storage);
  private final Server server = Server.start(0, Optional.empty(), List.of(storage, product), new FaultPlan());

  CasCaller() { product.fill(); }

  CloudAppSecurityProduct product() { return product; }

  Instant now() { return clock.instant(); }

  String bearer(String... permissions) {
    return "Bearer " + issuer.issue(AppRegistration.of("app", permissions), SCOPE).orElseThrow().token();
  }

  Reply get(String path) { return send("GET", "/cas" + path, "", mighty()); }

  Reply post(String path, String body) { return send("POST", "/cas" + path, body, mighty()); }

  Reply delete(String path) { return send("DELETE", "/cas" + path, "", mighty()); }

  String mighty() { return bearer(product.permissions().toArray(String[]::new)); }

  Reply send(String verb, String path, String body, String authorization, String... headers) {
    URI address = path.startsWith("http") ? URI.create(path) : URI.create("http://127.0.0.1:" + server.port() + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address)
        .method(verb, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.body(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() { server.close(); }

  record Reply(int status, String body, HttpResponse<String> response) {
    Map<String, Object> json() { return Json.object(body); }

    @Nullable
    Object member(String name) { return json().get(name); }

    List<Map<String, Object>> data() { return objects(member("data")); }

    List<String> ids() { return data().stream().map(one -> String.valueOf(one.get("_id"))).toList(); }
  }

  static List<Map<String, Object>> objects(@Nullable Object list) {
    return list instanceof List<?> items ? items.stream().map(Trees::object).toList() : List.of();
  }
}
