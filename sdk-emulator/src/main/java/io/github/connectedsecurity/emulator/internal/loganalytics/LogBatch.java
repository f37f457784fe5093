package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Several queries in one request, each of which goes the way of a request of its own. Answers come as they are ready: what fails is ready first. */
final class LogBatch {
  private LogBatch() {}

  /** Has the members answered below this root; only a batch that cannot be understood is refused as a whole. */
  static Answer answer(Request request, String root, Function<Request, Answer> door) {
    if (!(LogAnalytics.body(request).get("requests") instanceof List<?> requests) || requests.isEmpty()) {
      throw QueryRefusal.badArgument("InvalidJsonBody", "The batch has no requests.");
    }
    Set<String> ids = new HashSet<>();
    for (Object member : requests) {
      if (!(Trees.object(member).get("id") instanceof String id) || !ids.add(id)) {
        throw QueryRefusal.badArgument("InvalidJsonBody", "Every request of a batch needs an id of its own.");
      }
    }
    List<Map<String, Object>> failed = new ArrayList<>();
    List<Map<String, Object>> answered = new ArrayList<>();
    for (Object one : requests) {
      Map<String, Object> member = Trees.object(one);
      Answer answer = answer(request, root, member, door);
      (answer.status() == 200 ? answered : failed).add(response(member, answer));
    }
    failed.addAll(answered);
    return Answer.json(200, Map.of("responses", failed));
  }

  private static Answer answer(Request outer, String root, Map<String, Object> member, Function<Request, Answer> door) {
    // Without a method a member is a GET, whose query would have to stand in its path.
    if (!"/query".equals(member.get("path")) || !"POST".equals(member.get("method"))) {
      QueryRefusal noPath = QueryRefusal.noPath();
      return Answer.json(noPath.status(), noPath.body());
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    Trees.object(member.get("headers")).forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), List.of(String.valueOf(value))));
    headers.put("content-type", List.of("application/json"));
    headers.put("authorization", outer.headers().getOrDefault("authorization", List.of()));
    String path = root + "/v1/workspaces/" + member.get("workspace") + "/query";
    return door.apply(new Request("POST", outer.origin(), path, new Query(List.of()), headers, Json.bytes(Trees.object(member.get("body")))));
  }

  private static Map<String, Object> response(Map<String, Object> member, Answer answer) {
    Map<String, String> headers = new LinkedHashMap<>(answer.headers());
    headers.remove("Content-Type"); // what a member says is a tree already
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("id", member.get("id"));
    response.put("status", answer.status());
    response.put("headers", headers);
    if (answer.body().length > 0) {
      response.put("body", Json.parse(answer.body()));
    }
    return response;
  }
}
