package io.github.connectedsecurity.strangers;

import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.emulator.SecurityCloudEmulator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documented operations with an example, as the reference material lists them. Where it does not tell enough, {@code shape-operations.tsv}
 * does; its rows take the place of the material's.
 */
final class Examples {
  static final String WORKSPACE = "/subscriptions/" + NodeStrangers.SUBSCRIPTION
      + "/resourceGroups/soc/providers/Microsoft.OperationalInsights/workspaces/larkspur-soc";
  private static final String WORKSPACE_ID = "5e17ab1e-50c0-4b1d-9a11-0c05ec0de001";
  private static final List<String> TENANT = List.of("subscriptionId", "resourceGroupName", "workspaceName", "api-version", "apiVersion", "workspaceId",
      "operationalInsightsResourceProvider");

  /** Variables that say where a resource is, not which. */
  private static final List<String> SCOPES = List.of("scope", "scopeId", "resourceId", "resourceNamespace", "resourceType", "resourceName", "serviceName",
      "taskUpdateActionType");
  private static final List<String> ORDER = List.of("POST", "PATCH", "GET", "DELETE");

  private Examples() {}

  /**
   * A documented operation.
   *
   * @param url its path, with the ids that the tenant has to supply in braces
   * @param request the name of its body or the body itself, or nothing
   * @param answers names of the answers by status, nothing for an answer without a body; none at all where only success is documented
   * @param token the audience to come with, {@code none}, or nothing for the usual one
   */
  record Example(String product, String name, String method, String url, String request, Map<Integer, String> answers, String token) {
    boolean reads() { return method.equals("GET"); }

    /** The body as documented. */
    String body() { return request.startsWith("{") || request.startsWith("[") || request.isEmpty() ? request : text(request); }

    String text(String file) { return Examples.text(product, file); }
  }

  /** All of them: first what writes, so that it can be read; last what deletes. */
  static List<Example> all() {
    Map<String, Example> known = new LinkedHashMap<>();
    Stream.of(rows(), graph("graph-security", "index.json", "examples"), graph("identityprotection", "_index.json", "entries"),
        graph("mip-rest", "_index.json", "entries"), managed("sentinel"), managed("securitycenter"))
        .flatMap(List::stream).forEach(one -> known.putIfAbsent(one.product() + " " + one.name(), one));
    return known.values().stream().filter(one -> !one.url().isEmpty()).sorted(Comparator.comparing(Examples::turn)).toList();
  }

  private static int turn(Example one) {
    if (one.url().contains("/onboardingStates/")) {
      return ORDER.size(); // without it nothing of Sentinel can be deleted
    }
    return ORDER.indexOf(one.url().endsWith("/BatchDelete") ? "DELETE" : one.method());
  }

  /** Examples of Graph: an answer belongs to the request before it if that has the same address. */
  private static List<Example> graph(String product, String index, String list) {
    List<Example> all = new ArrayList<>();
    List<Map<?, ?>> entries = entries(product, index, list).stream()
        .filter(one -> !"shape".equals(one.get("kind")) && !text(one.get("file")).endsWith("payload.json")).toList();
    for (int i = 0; i < entries.size(); i++) {
      String[] line = line(entries.get(i));
      String file = text(entries.get(i).get("file"));
      boolean answer = entries.get(i).get("status") != null;
      boolean answered = i + 1 < entries.size() && entries.get(i + 1).get("status") != null && List.of(line).equals(List.of(line(entries.get(i + 1))));
      boolean body = i > 0 && answer && !line[0].equals("GET") && entries.get(i - 1).get("status") == null
          && List.of(line).equals(List.of(line(entries.get(i - 1))));
      if (line.length == 2 && (answer || !answered) && line[1].startsWith("https://graph.microsoft.com")) {
        String request = body ? text(entries.get(i - 1).get("file")) : answer ? "" : file;
        all.add(new Example(product, file, line[0], plain(line[1]), request, answer ? Map.of(number(entries.get(i).get("status")), file) : Map.of(), ""));
      }
    }
    return all;
  }

  private static String[] line(Map<?, ?> entry) {
    return (entry.containsKey("http") ? text(entry.get("http")) : text(entry.get("method")) + " " + text(entry.get("url"))).split(" ", 2);
  }

  /** A path of Graph's: what looks like an id is one. */
  private static String plain(String url) {
    String[] parts = url.replace("https://graph.microsoft.com", "").split("\\?", 2);
    String path = Stream.of(parts[0].split("/", -1)).map(segment -> segment.matches("v1\\.0|alerts_v2|.*\\(.*") || !segment.matches(".*[\\d{@].*") ? segment
        : "{" + segment.replaceAll("[{}]", "") + "}").collect(Collectors.joining("/"));
    String query = parts.length < 2 ? "" : Stream.of(parts[1].split("&", -1)).filter(one -> one.matches("\\$(expand|select)=.*"))
        .collect(Collectors.joining("&"));
    return path + (query.isEmpty() ? "" : "?" + query);
  }

  /** Examples of Resource Manager and its neighbours: templates with the values of their variables. */
  private static List<Example> managed(String product) {
    List<Example> all = new ArrayList<>();
    for (Map<?, ?> one : entries(product, "_index.json", "examples")) {
      Map<Integer, String> answers = new TreeMap<>();
      object(one.get("responses")).forEach((status, answer) -> answers.put(number(status), text(object(answer).get("body"))));
      Map<?, ?> values = object(one.get("parameters"));
      String version = text(one.get("apiVersion")); // any: of Resource Manager in general
      String url = version.equals("any") ? "" : filled(text(one.get("path")), values) + "?api-version=" + version + asked(values);
      String name = answers.containsValue("") || answers.size() > 1 ? text(one.get("name")) : answers.values().iterator().next();
      all.add(new Example(product, name, text(one.get("method")), url, text(one.get("request")), answers, ""));
    }
    return all;
  }

  /** What stands behind the path of a query. */
  private static String asked(Map<?, ?> values) {
    return Stream.of("query", "timespan", "$expand").filter(values::containsKey)
        .map(name -> "&" + name + "=" + URLEncoder.encode(text(values.get(name)), StandardCharsets.UTF_8).replace("+", "%20")).collect(Collectors.joining());
  }

  /** A template with its variables: ids in braces, and what says where something is as it is in this tenant. */
  private static String filled(String template, Map<?, ?> values) {
    String group = template.contains("Microsoft.Security/") ? "rg-files" : "soc";
    String url = template.replace("/subscriptions/{subscriptionId}", "/subscriptions/" + NodeStrangers.SUBSCRIPTION)
        .replaceFirst("(?i)/resourceGroups/\\{resourceGroupName}", "/resourceGroups/" + group)
        .replace("/workspaces/{workspaceName}", "/workspaces/larkspur-soc")
        .replace("{workspaceId}", WORKSPACE_ID).replace("{enrichmentType}", "main").replace("{tiType}", "main");
    for (Map.Entry<?, ?> value : values.entrySet()) {
      String name = text(value.getKey());
      if (!TENANT.contains(name)) {
        url = url.replace("{" + name + "}", SCOPES.contains(name) ? here(text(value.getValue())) : "{" + value.getValue() + "}");
      }
    }
    return door(url) + url;
  }

  private static String here(String scope) {
    return scope.replaceFirst("subscriptions/[^/]+", "subscriptions/" + NodeStrangers.SUBSCRIPTION)
        .replaceFirst("(?i)resourceGroups/[^/]+", "resourceGroups/rg-files").replaceFirst("managementGroups/[^/]+", "managementGroups/larkspur");
  }

  private static String door(String url) {
    if (url.startsWith("/dataCollectionRules")) {
      return "/ingestion";
    }
    return !url.startsWith("/workspaces/") ? "/arm" : url.contains(":upload") ? "/ti" : "/loganalytics/v1";
  }

  private static List<Example> rows() {
    return ExampleFiles.resource(Examples.class, "shape-operations.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", -1))
        .map(row -> new Example(row[0], row[1], row[3], placed(row[4]), placed(row[5]), answer(row[1], row[2]), row[6])).toList();
  }

  /** The answer of a row: the example that it is named after, if that is one of an answer. */
  private static Map<Integer, String> answer(String name, String status) {
    boolean shown = name.contains("response") || name.endsWith("auditdata.json");
    return status.isEmpty() ? Map.of() : Map.of(number(status), shown ? name : "");
  }

  private static String placed(String text) {
    return text.replace("{workspace}", WORKSPACE_ID).replace("{arm-workspace}", WORKSPACE).replace("{tenant}", SecurityCloudEmulator.TENANT_ID);
  }

  private static List<Map<?, ?>> entries(String product, String index, String list) {
    List<Map<?, ?>> entries = new ArrayList<>();
    if (Json.object(text(product, index)).get(list) instanceof List<?> found) {
      found.forEach(one -> entries.add((Map<?, ?>) one));
    }
    return entries;
  }

  private static String text(String product, String file) {
    return ExampleFiles.text(ExampleFiles.shared("examples/" + product + "/" + file).orElseThrow(() -> new IllegalStateException("No example " + file)));
  }

  private static String text(@Nullable Object value) { return Optional.ofNullable(value).map(String::valueOf).orElse(""); }

  private static Map<?, ?> object(@Nullable Object value) { return value instanceof Map<?, ?> map ? map : Map.of(); }

  private static int number(@Nullable Object value) { return Integer.parseInt(text(value).replaceFirst("\\..*", "")); }
}
