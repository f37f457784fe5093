package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import io.github.connectedsecurity.emulator.internal.odata.Selection;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reading of one collection: lists, pages and single entities by the rules of its type.
 *
 * @param path the path below the version, which is also the name in contexts
 * @param pageSize entities to a page without {@code $top}
 * @param links whether pages say where the next one is
 */
record EntitySet(String path, EntityRules rules, Entities entities, int pageSize, boolean links, Expansion expansion) {
  /** Adds what {@code $expand} asks for. */
  interface Expansion {
    Map<String, Object> expand(Map<String, Object> entity, List<String> names);
  }

  Answer list(GraphRequest request) { return list(request, query -> query.page(entities, Math.min(pageSize, rules.maxTop()))); }

  /** Answers with those of these entities that the query asks for. */
  Answer list(GraphRequest request, List<Map<String, Object>> some) {
    return list(request, query -> query.page(some, Math.min(pageSize, rules.maxTop())));
  }

  private Answer list(GraphRequest request, Function<ListQuery, ListQuery.Page> pick) {
    Selection selection = Selection.parse(rules, request.request().query());
    ListQuery.Page page = pick.apply(ListQuery.parse(rules, request.request().query()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(path + selection.context()));
    page.count().ifPresent(count -> body.put("@odata.count", count));
    body.put("value", page.entities().stream().map(entity -> view(request, selection, entity)).toList());
    page.next().filter(token -> links).ifPresent(token -> body.put("@odata.nextLink", link(request, token)));
    return Answer.json(200, body);
  }

  Answer get(GraphRequest request) {
    ListQuery.requireKnown(request.request().query(), rules.expandable().isEmpty() ? Set.of("$select") : Set.of("$select", "$expand"));
    return single(request, require(request.id()));
  }

  /** An entity as the answer to a request. */
  Answer single(GraphRequest request, Map<String, Object> entity) { return single(request, 200, entity); }

  /** An entity as the answer to a request, with another status. */
  Answer single(GraphRequest request, int status, Map<String, Object> entity) {
    Selection selection = Selection.parse(rules, request.request().query());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(path + selection.context() + "/$entity"));
    body.putAll(view(request, selection, entity));
    return Answer.json(status, body);
  }

  /** Finds an entity or refuses with 404. */
  Map<String, Object> require(String id) {
    return entities.find(id).orElseThrow(() -> new Refusal(404, "ResourceNotFound",
        "The " + rules.type().substring(rules.type().lastIndexOf('.') + 1) + " with the id '" + id + "' was not found."));
  }

  private Map<String, Object> view(GraphRequest request, Selection selection, Map<String, Object> entity) {
    return request.seen(selection.apply(expansion.expand(entity, selection.expanded())));
  }

  /** The same question with the place to go on from; what was skipped is behind that place. */
  private static String link(GraphRequest request, String token) {
    String query = Stream.concat(
        request.request().query().parameters().stream().filter(one -> !Set.of("$skip", "$skiptoken").contains(one.name())),
        Stream.of(new Query.Parameter("$skiptoken", token)))
        .map(one -> encode(one.name()) + "=" + encode(one.value())).collect(Collectors.joining("&"));
    return request.request().origin() + request.request().path() + "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%24", "$").replace("%27", "'");
  }

  /** The texts or objects of a list member; empty when there is none. */
  static List<@Nullable Object> members(Map<String, Object> entity, String name) {
    return entity.get(name) instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
  }
}
