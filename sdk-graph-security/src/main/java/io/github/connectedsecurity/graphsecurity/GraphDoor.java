package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.http.Exchange;
import io.github.connectedsecurity.core.http.Http;
import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The way to one version of the API: every call carries the permission, limits and end that {@link GraphOperations} has for it. */
final class GraphDoor {
  private final Http http;

  GraphDoor(Http http) { this.http = http; }

  Call get(String path, Object... arguments) { return known("GET", path, http.get(path, arguments)); }

  Call post(String path, Object... arguments) { return known("POST", path, http.post(path, arguments)); }

  Call patch(String path, Object... arguments) { return known("PATCH", path, http.patch(path, arguments)); }

  Call delete(String path, Object... arguments) { return known("DELETE", path, http.delete(path, arguments)); }

  /** A list under the rules of its options. */
  <T> Paged<T> list(ODataRules rules, Consumer<ODataQuery> query, Function<Map<String, Object>, T> view, String path, Object... arguments) {
    return get(path, arguments).query(ODataQuery.of(rules, query)).paged(view);
  }

  /** For waiting, and for telling the time. */
  Exchange exchange() { return http.exchange(); }

  /** Views an answer that some operations give bare and others inside {@code value}. */
  @SuppressWarnings("unchecked") // parsed maps have text keys only
  static <T> Function<Map<String, Object>, T> unwrapped(Function<Map<String, Object>, T> view) {
    return json -> view.apply(json.get("value") instanceof Map<?, ?> inner ? (Map<String, Object>) inner : json);
  }

  /** Updates as bodies that begin with what they are for. */
  static List<Map<String, Object>> withIds(Map<String, ? extends JsonBody<?>> updates) {
    List<Map<String, Object>> bodies = new ArrayList<>();
    updates.forEach((id, update) -> {
      Map<String, Object> body = new LinkedHashMap<>();
      body.put("id", id);
      body.putAll(update.toMap());
      bodies.add(body);
    });
    return bodies;
  }

  private static Call known(String verb, String path, Call call) {
    GraphOperation operation = GraphOperations.named(verb + " /" + path);
    Call prepared = call.permission(operation.permission().text());
    for (var quota : operation.quotas()) {
      prepared = prepared.quota(quota);
    }
    return operation.retirement().isPresent() ? prepared.retired(operation.retirement().get()) : prepared;
  }
}
