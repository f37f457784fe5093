package io.github.connectedsecurity.emulator.internal.securitycenter;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Store;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.json.Trees;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import io.github.connectedsecurity.emulator.internal.state.Times;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scans of databases. What the latest one found is seen through the baselines that say which results of a rule are expected. */
final class SqlAssessments {
  static final String BASELINES = "sqlvulnerabilityassessments/baselinerules";

  private static final String SCANS = "sqlvulnerabilityassessments/scans";
  private static final String RESULTS = "sqlvulnerabilityassessments/scans/scanresults";
  private static final String ROOT = "sqlVulnerabilityAssessments";
  private static final String ONLY = "default";
  private static final String FINDING = "Finding";
  private static final String GUID = "(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final CloudState state;
  private final Store store;
  /** When a baseline was set, by its id in small letters. */
  private final Map<String, String> updated = new LinkedHashMap<>();

  SqlAssessments(CloudState state, Store store) {
    this.state = state;
    this.store = store;
  }

  /** Starts with what a table tells of one database. */
  void fill(Map<String, Object> table) {
    updated.clear();
    String database = table.get("database") + "/providers/Microsoft.Security/" + ROOT + "/" + ONLY + "/scans/";
    for (Map<String, Object> scan : Trees.objects(table.get("scans"))) {
      Map<String, Object> properties = new LinkedHashMap<>(Trees.object(table.get("facts")));
      properties.putAll(Map.of("triggerType", text(scan, "triggerType"), "startTime", text(scan, "startTime"), "endTime", text(scan, "startTime"),
          "lastScanTime", text(scan, "startTime")));
      Tables.put(store, Map.of("id", database + scan.get("name"), "properties", properties));
      for (Map<String, Object> rule : Trees.objects(table.get("rules"))) {
        String name = text(Trees.object(rule.get("ruleMetadata")), "ruleId");
        Tables.put(store, Map.of("id", database + scan.get("name") + "/scanResults/" + name, "properties", result(name, rule, text(scan, "results"))));
      }
      count(ArmPath.parse(database + scan.get("name")).orElseThrow());
    }
  }

  /** What a request of such a type is about; others are about what they name. */
  ArmPath place(Request request, ArmPath path, ResourceType type) {
    if (!type.path().startsWith("sqlvulnerabilityassessments/")) {
      return path;
    }
    String workspace = request.query().first("workspaceId").orElse("");
    if (!workspace.matches(GUID)) {
      throw new Refusal(400, "InvalidWorkspaceId", "The query parameter 'workspaceId' is required and must be a GUID.");
    }
    if (!path.names().get(0).equalsIgnoreCase(ONLY) || !workspace.equalsIgnoreCase(Workspace.ID)) {
      throw notFound(path.scope() + " in the workspace " + workspace);
    }
    boolean latest = type.path().startsWith(SCANS) && path.names().size() > 1 && path.names().get(1).equals("latest");
    if (!latest) {
      return path;
    }
    List<String> names = new ArrayList<>(path.names());
    names.set(1, latest(path).orElseThrow(() -> notFound(path.id())).name());
    return new ArmPath(path.scope(), path.provider(), path.types(), names);
  }

  /** Sets the baseline of one rule. */
  Answer put(Request request, ArmPath path, ResourceType type) {
    Map<String, Object> body = BodyRules.read(request, type);
    boolean fromScan = isFromScan(body);
    Object expected = fromScan ? null : rows(body.get("results"));
    Object found = found(path, path.name()).orElseThrow(() -> notFound(path.id()));
    Map<String, Object> kept = keep(path.id(), fromScan ? found : expected);
    review(path);
    return Answer.json(200, kept);
  }

  /** Sets the baselines of several rules in place of all that there were. */
  Answer add(Request request, ArmPath path, ResourceType type) {
    Map<String, Object> body = BodyRules.read(request, type);
    Map<String, Object> expected = new LinkedHashMap<>();
    if (isFromScan(body)) {
      ArmPath scan = latest(path).orElseThrow(() -> notFound(path.scope()));
      results(scan).forEach(result -> expected.put(text(result, "name"), queryResults(result)));
    } else {
      Trees.object(body.get("results")).forEach((rule, results) -> expected.put(rule, rows(results)));
    }
    if (expected.isEmpty()) {
      throw new Refusal(400, "InvalidRequest", "The property 'results' is required unless 'latestScan' is true.");
    }
    expected.keySet().stream().filter(rule -> found(path, rule).isEmpty()).findFirst().ifPresent(rule -> {
      throw new Refusal(400, "InvalidRequest", "The latest scan knows no rule '" + rule + "'.");
    });
    store.list(BASELINES, path).forEach(old -> store.remove(text(old, "id")));
    List<Map<String, Object>> kept = new ArrayList<>();
    expected.forEach((rule, results) -> kept.add(keep(path.id() + "/baselineRules/" + rule, results)));
    review(path);
    return Answer.json(200, Map.of("value", kept));
  }

  Answer delete(ArmPath path) {
    boolean there = store.remove(path.id());
    review(path);
    return Answer.empty(there ? 200 : 204);
  }

  private Map<String, Object> keep(String id, @Nullable Object results) {
    updated.put(id.toLowerCase(Locale.ROOT), Times.write(state.clock().instant()));
    Tables.put(store, Map.of("id", id, "properties", Map.of("results", Trees.list(results))));
    return store.find(id).orElseThrow();
  }

  /** Looks at the latest scan of a database again, after its baselines have changed. */
  private void review(ArmPath any) {
    latest(any).ifPresent(scan -> {
      results(scan).forEach(result -> {
        String rule = text(result, "name");
        Map<String, Object> properties = new LinkedHashMap<>(Trees.object(result.get("properties")));
        properties.remove("baselineAdjustedResult");
        String id = root(any) + "/baselineRules/" + rule;
        store.find(id).ifPresent(baseline -> properties.put("baselineAdjustedResult", adjusted(id, Trees.object(baseline.get("properties")), properties)));
        store.put(RESULTS, Store.with(result, "properties", properties));
      });
      count(scan);
    });
  }

  private Map<String, Object> adjusted(String id, Map<String, Object> baseline, Map<String, Object> result) {
    List<?> expected = Trees.list(baseline.get("results"));
    List<?> found = Trees.list(result.get("queryResults"));
    List<?> more = found.stream().filter(row -> !expected.contains(row)).toList();
    List<?> less = expected.stream().filter(row -> !found.contains(row)).toList();
    return Map.of("baseline", Map.of("expectedResults", expected, "updatedTime", String.valueOf(updated.get(id.toLowerCase(Locale.ROOT)))),
        "status", more.isEmpty() && less.isEmpty() ? "NonFinding" : FINDING, "resultsNotInBaseline", more, "resultsOnlyInBaseline", less);
  }

  /** Tells with a scan how many rules failed in it, by severity; a rule with a baseline fails when something else than that was found. */
  private void count(ArmPath scan) {
    List<Map<String, Object>> all = results(scan).stream().map(result -> Trees.object(result.get("properties"))).toList();
    List<Map<String, Object>> failed = all.stream().filter(one -> FINDING.equals(verdict(one))).toList();
    Map<String, Object> stored = store.find(scan.id()).orElseThrow();
    Map<String, Object> properties = new LinkedHashMap<>(Trees.object(stored.get("properties")));
    for (String severity : List.of("High", "Medium", "Low")) {
      properties.put(severity.substring(0, 1).toLowerCase(Locale.ROOT) + severity.substring(1) + "SeverityFailedRulesCount",
          failed.stream().filter(one -> severity.equals(Trees.object(one.get("ruleMetadata")).get("severity"))).count());
    }
    properties.put("state", failed.isEmpty() ? "Passed" : "Failed");
    properties.put("totalFailedRulesCount", failed.size());
    properties.put("totalPassedRulesCount", all.size() - failed.size());
    properties.put("totalRulesCount", all.size());
    properties.put("isBaselineApplied", all.stream().anyMatch(one -> one.containsKey("baselineAdjustedResult")));
    store.put(SCANS, Store.with(stored, "properties", properties));
  }

  private static Object verdict(Map<String, Object> result) {
    return result.containsKey("baselineAdjustedResult") ? text(Trees.object(result.get("baselineAdjustedResult")), "status") : text(result, "status");
  }

  private static Map<String, Object> result(String name, Map<String, Object> rule, String member) {
    List<?> found = Trees.list(rule.get(member));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", name);
    result.put("status", text(rule, "status"));
    result.put("isTrimmed", false);
    result.put("queryResults", found);
    result.put("remediation", Trees.object(rule.get("remediation")));
    result.put("ruleMetadata", Trees.object(rule.get("ruleMetadata")));
    return result;
  }

  private Optional<ArmPath> latest(ArmPath any) {
    ArmPath scans = new ArmPath(any.scope(), any.provider(), List.of(ROOT, "scans"), List.of(ONLY));
    return store.list(SCANS, scans).stream().max(Comparator.comparing(scan -> text(Trees.object(scan.get("properties")), "startTime")))
        .map(scan -> ArmPath.parse(text(scan, "id")).orElseThrow());
  }

  private List<Map<String, Object>> results(ArmPath scan) {
    return store.list(RESULTS, new ArmPath(scan.scope(), scan.provider(), List.of(ROOT, "scans", "scanResults"), scan.names()));
  }

  /** What the latest scan found under a rule; empty when it does not know the rule. */
  private Optional<Object> found(ArmPath any, String rule) {
    return latest(any).flatMap(scan -> results(scan).stream().filter(result -> text(result, "name").equalsIgnoreCase(rule)).findFirst())
        .map(SqlAssessments::queryResults);
  }

  private static Object queryResults(Map<String, Object> result) { return Trees.list(Trees.object(result.get("properties")).get("queryResults")); }

  private static String root(ArmPath any) { return any.scope() + "/providers/" + any.provider() + "/" + ROOT + "/" + ONLY; }

  private static boolean isFromScan(Map<String, Object> body) {
    boolean fromScan = Boolean.TRUE.equals(body.get("latestScan"));
    boolean empty = !(body.get("results") instanceof Map<?, ?> map && !map.isEmpty()) && Trees.list(body.get("results")).isEmpty();
    if (fromScan && !empty) {
      throw new Refusal(400, "InvalidRequest", "The property 'results' must be left out when 'latestScan' is true.");
    }
    return fromScan;
  }

  /** Rows of texts, as a query gives them. */
  private static List<?> rows(@Nullable Object value) {
    boolean right = value instanceof List<?> rows
        && rows.stream().allMatch(row -> row instanceof List<?> cells && cells.stream().allMatch(cell -> cell instanceof String));
    if (!right) {
      throw new Refusal(400, "InvalidRequest", "The results of a rule must be a list of lists of texts.");
    }
    return Trees.list(value);
  }

  private static String text(Map<String, Object> object, String member) { return String.valueOf(object.get(member)); }

  private static Refusal notFound(String what) { return new Refusal(404, "ResourceNotFound", "The resource '" + what + "' was not found."); }
}
