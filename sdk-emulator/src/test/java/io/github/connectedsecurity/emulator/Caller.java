package io.github.connectedsecurity.emulator;

import com.azure.core.credential.TokenRequestContext;
import io.github.connectedsecurity.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client of the JDK's own, so that the emulator is held against the service and not against the SDK. */
final class Caller {
  private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final SecurityCloudEmulator cloud;
  private final Map<String, String> headers;

  private Caller(SecurityCloudEmulator cloud, Map<String, String> headers) {
    this.cloud = cloud;
    this.headers = headers;
  }

  /** A caller that may do everything and sends JSON. */
  static Caller of(SecurityCloudEmulator cloud) {
    return new Caller(cloud, Map.of("Authorization", "Bearer " + cloud.token(cloud.app()), "Content-Type", "application/json"));
  }

  /** A caller of a service with other tokens than Graph's. */
  static Caller of(SecurityCloudEmulator cloud, String scope) {
    String token = cloud.credential(cloud.app()).getTokenSync(new TokenRequestContext().addScopes(scope)).getToken();
    return of(cloud).with("Authorization", "Bearer " + token);
  }

  /** The same caller with another header; an empty value takes it away. */
  Caller with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(headers);
    changed.put(name, value);
    changed.values().removeIf(String::isEmpty);
    return new Caller(cloud, changed);
  }

  Reply get(String path) { return send("GET", path, ""); }

  Reply patch(String path, String body) { return send("PATCH", path, body); }

  Reply post(String path, String body) { return send("POST", path, body); }

  Reply send(String verb, String path, String body) {
    URI uri = path.startsWith("http") ? URI.create(path) : cloud.url().resolve(path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri)
        .method(verb, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
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

  /** A query in the form that goes over the wire. */
  static String query(String... namesAndValues) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.append(i == 0 ? "?" : "&").append(namesAndValues[i]).append('=')
          .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8).replace("+", "%20"));
    }
    return query.toString();
  }

  /** An answer, read as JSON where asked. */
  record Reply(int status, String body, HttpResponse<String> response) {
    Map<String, Object> json() { return Json.object(body); }

    @Nullable
    Object member(String name) { return json().get(name); }

    String text(String name) { return String.valueOf(member(name)); }

    Optional<String> header(String name) { return response.headers().firstValue(name); }

    long count() { return Long.parseLong(text("@odata.count")); }

    List<Map<String, Object>> value() { return objects(member("value")); }

    List<String> values(String name) { return value().stream().map(one -> String.valueOf(one.get(name))).toList(); }

    String errorCode() { return String.valueOf(object(member("error")).get("code")); }

    String errorMessage() { return String.valueOf(object(member("error")).get("message")); }
  }

  @SuppressWarnings("unchecked") // the parser makes maps with text keys only
  static Map<String, Object> object(@Nullable Object value) { return value instanceof Map ? (Map<String, Object>) value : Map.of(); }

  static List<Map<String, Object>> objects(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(Caller::object).toList() : List.of();
  }
}
