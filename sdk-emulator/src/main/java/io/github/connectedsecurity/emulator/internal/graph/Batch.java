package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code POST /$batch}: each part goes the way of a request of its own and is answered as one. */
final class Batch {
  private static final int MOST = 20;
  private static final Set<String> VERBS = Set.of("GET", "POST", "PATCH", "PUT", "DELETE");

  private Batch() {}

  /** A part as it was sent. */
  @SuppressWarnings("ArrayRecordComponent") // bytes on their way through
  private record Part(String id, String method, String url, Map<String, String> headers, byte[] body, List<String> dependsOn) {}

  /** Has the parts answered; only an envelope that cannot be understood is refused as a whole. */
  static Answer answer(Request request, String version, Function<Request, Answer> door) {
    List<Part> parts = parts(BodyRules.any(request));
    requireKnownPattern(parts);
    Map<String, Integer> statuses = new HashMap<>();
    List<Map<String, Object>> responses = new ArrayList<>();
    for (Part part : parts) {
      boolean failed = part.dependsOn.stream().anyMatch(id -> statuses.getOrDefault(id, 0) >= 400);
      Answer answer = failed ? dependencyFailed() : door.apply(inner(request, version, part));
      statuses.put(part.id, answer.status());
      responses.add(response(part.id, answer));
    }
    Collections.reverse(responses); // the order is not promised, and nobody shall rely on it
    return Answer.json(200, Map.of("responses", responses));
  }

  private static Answer dependencyFailed() {
    return Answer.json(424, Map.of("error", Map.of("code", "FailedDependency", "message", "A request that this one depends on has failed.")));
  }

  private static List<Part> parts(Map<String, Object> body) {
    if (!(body.get("requests") instanceof List<?> requests) || requests.isEmpty()) {
      throw Refusal.badRequest("Invalid batch payload format.");
    }
    if (requests.size() > MOST) {
      throw Refusal.badRequest("Number of batch request steps exceeds the max value of " + MOST + ".");
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    for (Object one : requests) {
      Part part = one instanceof Map<?, ?> map ? part(map) : part(Map.of());
      if (parts.put(part.id, part) != null) {
        throw Refusal.badRequest("Invalid batch payload: the request id '" + part.id + "' is not unique.");
      }
    }
    return List.copyOf(parts.values());
  }

  private static Part part(Map<?, ?> map) {
    String id = text(map, "id");
    String method = text(map, "method").toUpperCase(Locale.ROOT);
    String url = text(map, "url");
    require(VERBS.contains(method), id, "the method '" + method + "' is not one of a request");
    require(url.startsWith("/") && !url.startsWith("//"), id, "the url must be relative to the version, with a slash in front");
    require(!url.matches("/(?:v1\\.0|beta)/.*"), id, "the url must not name a version");
    require(!url.matches("/(?:\\$|%24)batch(?:\\?.*)?"), id, "a batch must not hold another one");
    Map<String, String> headers = new LinkedHashMap<>();
    if (map.get("headers") instanceof Map<?, ?> given) {
      given.forEach((name, value) -> headers.put(String.valueOf(name).toLowerCase(Locale.ROOT), String.valueOf(value)));
    } else {
      require(map.get("headers") == null, id, "the headers are not an object");
    }
    List<String> dependsOn = map.get("dependsOn") instanceof List<?> ids ? ids.stream().map(String::valueOf).toList() : List.of();
    return new Part(id, method, url, headers, body(id, headers, map.get("body")), dependsOn);
  }

  private static byte[] body(String id, Map<String, String> headers, @Nullable Object body) {
    if (body == null) {
      return new byte[0];
    }
    String type = headers.getOrDefault("content-type", "");
    if (type.isEmpty()) {
      throw Refusal.badRequest("Write request id : " + id + " does not contain Content-Type header or body.");
    }
    if (isJson(type)) {
      return Json.bytes(body);
    }
    try {
      return Base64.getDecoder().decode(String.valueOf(body));
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("Invalid batch payload: the body of request '" + id + "' is no JSON by its content type and no base64 either.");
    }
  }

  /** What is known to work: no dependencies, a chain, or all on the same one. */
  private static void requireKnownPattern(List<Part> parts) {
    List<String> ids = parts.stream().map(Part::id).toList();
    for (int i = 0; i < parts.size(); i++) {
      for (String id : parts.get(i).dependsOn) {
        require(ids.subList(0, i).contains(id), parts.get(i).id, "it depends on '" + id + "', which does not stand before it");
      }
    }
    List<Part> later = parts.subList(1, parts.size());
    boolean none = later.stream().allMatch(part -> part.dependsOn.isEmpty());
    boolean same = later.stream().allMatch(part -> part.dependsOn.equals(List.of(ids.get(0))));
    boolean chain = later.stream().allMatch(part -> part.dependsOn.equals(List.of(ids.get(ids.indexOf(part.id) - 1))));
    if (!none && !same && !chain) {
      throw Refusal.badRequest("Invalid batch payload: requests may depend on nothing, each on the one before, or all on the same one.");
    }
  }

  private static Request inner(Request outer, String version, Part part) {
    int question = part.url.indexOf('?');
    Map<String, List<String>> headers = new LinkedHashMap<>();
    outer.headers().forEach((name, values) -> {
      if (name.equals("authorization") || name.equals("host")) {
        headers.put(name, values);
      }
    });
    part.headers.forEach((name, value) -> headers.put(name, List.of(value)));
    UnaryOperator<String> encoded = text -> text.replace(" ", "%20");
    return new Request(part.method, outer.origin(), "/" + version + encoded.apply(question < 0 ? part.url : part.url.substring(0, question)),
        Query.parse(question < 0 ? "" : part.url.substring(question + 1)), headers, part.body);
  }

  private static Map<String, Object> response(String id, Answer answer) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("id", id);
    response.put("status", answer.status());
    response.put("headers", answer.headers());
    if (answer.body().length > 0) {
      boolean json = Optional.ofNullable(answer.headers().get("Content-Type")).map(Batch::isJson).orElse(false);
      response.put("body", json ? Json.parse(answer.body()) : Base64.getEncoder().encodeToString(answer.body()));
    }
    return response;
  }

  private static boolean isJson(String contentType) { return contentType.toLowerCase(Locale.ROOT).matches("application/json\\s*(;.*)?"); }

  private static String text(Map<?, ?> map, String name) {
    if (!(map.get(name) instanceof String text) || text.isBlank()) {
      throw Refusal.badRequest("Invalid batch payload: every request needs an '" + name + "'.");
    }
    return text;
  }

  private static void require(boolean right, String id, String complaint) {
    if (!right) {
      throw Refusal.badRequest("Invalid batch payload: request '" + id + "': " + complaint + ".");
    }
  }
}
