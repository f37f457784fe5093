package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.loganalytics.LogQueries.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several queries in one request. Answers come as they are ready: what fails is ready first. */
final class LogBatch {
  private final LogQueries queries;

  LogBatch(LogQueries queries) { this.queries = queries; }

  Answer answer(Request request) {
    if (!(LogAnalytics.body(request).get("requests") instanceof List<?> requests) || requests.isEmpty()) {
      throw QueryRefusal.badArgument("InvalidJsonBody", "The batch has no requests.");
    }
    Set<String> ids = new HashSet<>();
    List<Map<String, Object>> failed = new ArrayList<>();
    List<Map<String, Object>> answered = new ArrayList<>();
    for (Object one : requests) {
      Map<?, ?> member = one instanceof Map<?, ?> map ? map : Map.of();
      if (!(member.get("id") instanceof String id) || !ids.add(id)) {
        throw QueryRefusal.badArgument("InvalidJsonBody", "Every request of a batch needs an id of its own.");
      }
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("id", id);
      try {
        Map<String, Object> body = answer(member);
        answer.put("status", 200);
        answer.put("headers", Map.of());
        answer.put("body", body);
        answered.add(answer);
      } catch (QueryRefusal refusal) {
        answer.put("status", refusal.status());
        answer.put("headers", Map.of());
        answer.put("body", refusal.body());
        failed.add(answer);
      }
    }
    failed.addAll(answered);
    return Answer.json(200, Map.of("responses", failed));
  }

  private Map<String, Object> answer(Map<?, ?> member) {
    // Without a method a member is a GET, whose query would have to stand in its path.
    if (!"/query".equals(member.get("path")) || !"POST".equals(member.get("method"))) {
      throw QueryRefusal.noPath();
    }
    LogAnalytics.requireKnown(String.valueOf(member.get("workspace")));
    Map<?, ?> body = member.get("body") instanceof Map<?, ?> map ? map : Map.of();
    return queries.answer(new Question(body.get("query"), Optional.ofNullable(body.get("timespan")).map(String::valueOf).stream().toList(),
        body.get("workspaces") instanceof List<?> list ? list : List.of(), preference -> prefers(member.get("headers"), preference)));
  }

  private static boolean prefers(@Nullable Object headers, String preference) {
    return headers instanceof Map<?, ?> map && map.entrySet().stream().filter(header -> "prefer".equalsIgnoreCase(String.valueOf(header.getKey())))
        .flatMap(header -> List.of(String.valueOf(header.getValue()).split(",", -1)).stream()).anyMatch(value -> value.strip().equalsIgnoreCase(preference));
  }
}
