package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import io.github.connectedsecurity.emulator.internal.odata.Selection;
import io.github.connectedsecurity.emulator.internal.state.Entities;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reading of one collection by the rules of its type.
 *
 * @param path the path below the version, which is also the name in contexts
 * @param pageSize entities to a page without {@code $top}
 * @param view what the caller sees of an entity
 */
record EntityList(String path, EntityRules rules, Entities entities, int pageSize, View view) {
  /** What a caller sees of an entity. */
  interface View {
    Map<String, Object> of(IdentityRequest request, Map<String, Object> entity);
  }

  EntityList(String path, EntityRules rules, Entities entities, int pageSize) { this(path, rules, entities, pageSize, (request, entity) -> entity); }

  Answer list(IdentityRequest request) { return list(request, request.query(), entities.all()); }

  /** Answers with those of these entities that the query asks for. */
  Answer list(IdentityRequest request, Query query, List<Map<String, Object>> all) {
    Selection selection = Selection.parse(rules, query);
    ListQuery.Page page = ListQuery.parse(rules, query).page(all, Math.min(pageSize, rules.maxTop()));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(path + selection.context()));
    page.count().ifPresent(count -> body.put("@odata.count", count));
    body.put("value", page.entities().stream().map(entity -> seen(request, selection, entity)).toList());
    page.next().ifPresent(token -> body.put("@odata.nextLink", link(request, token)));
    return Answer.json(200, body);
  }

  Answer get(IdentityRequest request) { return single(request, 200, require(request.id())); }

  /** An entity as the answer to a request. */
  Answer single(IdentityRequest request, int status, Map<String, Object> entity) {
    Selection selection = Selection.parse(rules, request.request().query());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("@odata.context", request.context(path + selection.context() + "/$entity"));
    body.putAll(seen(request, selection, entity));
    return Answer.json(status, body);
  }

  /** Finds an entity or refuses with 404. */
  Map<String, Object> require(String id) {
    return entities.find(id).orElseThrow(() -> new Refusal(404, "Request_ResourceNotFound",
        "Resource '" + id + "' does not exist or one of its queried reference-property objects are not present."));
  }

  private Map<String, Object> seen(IdentityRequest request, Selection selection, Map<String, Object> entity) {
    Map<String, Object> shown = selection.properties().isEmpty() ? view.of(request, entity) : entity;
    return request.seen(selection.apply(shown));
  }

  private static String link(IdentityRequest request, String token) {
    String query = Stream.concat(
        request.request().query().parameters().stream().filter(one -> !Set.of("$skip", "$skiptoken").contains(one.name())),
        Stream.of(new Query.Parameter("$skiptoken", token)))
        .map(one -> encode(one.name()) + "=" + encode(one.value())).collect(Collectors.joining("&"));
    return request.request().origin() + request.request().path() + "?" + query;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%24", "$").replace("%27", "'");
  }
}
