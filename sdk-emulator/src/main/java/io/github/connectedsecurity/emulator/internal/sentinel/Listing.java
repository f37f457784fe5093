package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists as Resource Manager gives them: {@code value}, {@code nextLink}, and query options where the type takes them. */
final class Listing {
  private static final String SKIP_TOKEN = "$skipToken";
  private static final String FLAT = "$resource";

  private Listing() {}

  /** Answers with what the request asks for of these resources. */
  static Answer of(Ask ask, List<Map<String, Object>> all) {
    if (!ask.type().isPaged()) {
      return Answer.json(200, Map.of("value", all));
    }
    EntityRules rules = ask.type().query();
    ListQuery.Page page = ListQuery.parse(rules, query(ask)).page(all.stream().map(Listing::flat).toList(), Math.min(ask.type().page(), rules.maxTop()));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("value", page.entities().stream().map(one -> Trees.object(one.get(FLAT))).toList());
    page.count().filter(any -> ask.request().query().first("$count").isPresent()).ifPresent(count -> answer.put("count", count));
    page.next().ifPresent(token -> answer.put("nextLink", next(ask, token)));
    return Answer.json(200, answer);
  }

  /** The options that the type reads, as the query engine spells them; lists that only have pages ignore all others. */
  private static Query query(Ask ask) {
    List<Query.Parameter> parameters = new ArrayList<>();
    for (Query.Parameter one : ask.request().query().parameters()) {
      boolean token = one.name().equalsIgnoreCase(SKIP_TOKEN);
      if (token) {
        parameters.add(new Query.Parameter("$skiptoken", one.value()));
      } else if (ask.type().hasOptions()) {
        parameters.add(new Query.Parameter(one.name(), one.name().equals("$filter") || one.name().equals("$orderby") ? bare(one.value()) : one.value()));
      }
    }
    return new Query(parameters);
  }

  /** The expression without the word that every path begins with; what stands in quotes stays as it is. */
  static String bare(String expression) {
    String[] parts = expression.split("'", -1);
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = parts[i].replaceAll("(?i)\\bproperties/", "");
    }
    return String.join("'", parts);
  }

  private static Map<String, Object> flat(Map<String, Object> resource) {
    Map<String, Object> flat = new LinkedHashMap<>(Trees.object(resource.get("properties")));
    flat.put("id", String.valueOf(resource.get("id")));
    flat.put("name", String.valueOf(resource.get("name")));
    flat.put(FLAT, resource);
    return flat;
  }

  private static String next(Ask ask, String token) {
    String query = Stream.concat(
        ask.request().query().parameters().stream().filter(one -> !one.name().equalsIgnoreCase(SKIP_TOKEN) && !one.name().equals("$skip")),
        Stream.of(new Query.Parameter(SKIP_TOKEN, token))).map(one -> encode(one.name()) + "=" + encode(one.value()))
        .collect(Collectors.joining("&"));
    return ask.request().origin() + ask.request().path() + "?" + query;
  }

  private static String encode(String text) { return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%24", "$"); }
}
