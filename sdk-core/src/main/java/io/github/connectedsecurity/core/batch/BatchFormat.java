package io.github.connectedsecurity.core.batch;

import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Between calls and the parts of a JSON batch. */
final class BatchFormat {
  private BatchFormat() {}

  /** The address of a call below the batch's root, with a slash in front; empty when it is elsewhere. */
  static Optional<String> path(HttpUrl root, ApiRequest request) {
    String home = root.toString();
    String url = HttpUrl.get(request.url()).toString();
    return url.startsWith(home) ? Optional.of("/" + url.substring(home.length())) : Optional.empty();
  }

  /** One item as the service wants it; its prerequisite is named only while that is under way, too. */
  static Map<String, @Nullable Object> part(HttpUrl root, BatchItem<?> item) {
    ApiRequest request = item.request();
    Map<String, @Nullable Object> part = new LinkedHashMap<>();
    part.put("id", item.id());
    item.prerequisite().filter(first -> !first.isDone()).ifPresent(first -> part.put("dependsOn", List.of(first.id())));
    part.put("method", request.method());
    part.put("url", path(root, request).orElseThrow());
    Map<String, String> headers = new LinkedHashMap<>(request.headers());
    request.content().ifPresent(content -> {
      headers.put("Content-Type", content.type());
      part.put("body", isJson(content.type()) ? Json.parse(content.bytes()) : Base64.getEncoder().encodeToString(content.bytes()));
    });
    if (!headers.isEmpty()) {
      part.put("headers", headers);
    }
    return part;
  }

  /** The answers by the items' ids; what cannot be read is as good as missing. */
  static Map<String, ApiResponse> answers(Map<String, Object> whole) {
    Map<String, ApiResponse> answers = new LinkedHashMap<>();
    for (Object response : whole.get("responses") instanceof List<?> responses ? responses : List.of()) {
      if (response instanceof Map<?, ?> part && part.get("id") instanceof String id && status(part.get("status")) > 0) {
        Map<String, List<String>> headers = headers(part.get("headers"));
        answers.putIfAbsent(id, new ApiResponse(status(part.get("status")), headers, body(part.get("body"), headers)));
      }
    }
    return answers;
  }

  private static int status(@Nullable Object value) {
    return value instanceof Number number ? number.intValue() : value instanceof String text && text.matches("\\d{3}") ? Integer.parseInt(text) : 0;
  }

  private static Map<String, List<String>> headers(@Nullable Object value) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, text) -> {
        if (name instanceof String key && text != null) {
          headers.put(key, List.of(text.toString()));
        }
      });
    }
    return headers;
  }

  /** JSON comes as it is, anything else as a text in Base64; what is no Base64 is the text itself. */
  private static byte[] body(@Nullable Object value, Map<String, List<String>> headers) {
    if (value == null) {
      return new byte[0];
    }
    String type = headers.getOrDefault("Content-Type", List.of("application/json")).get(0);
    if (!(value instanceof String text) || isJson(type)) {
      return Json.bytes(value);
    }
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static boolean isJson(String type) {
    String name = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return name.equals("application/json") || name.endsWith("+json");
  }
}
