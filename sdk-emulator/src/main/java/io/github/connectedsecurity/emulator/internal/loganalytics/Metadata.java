package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.emulator.internal.kql.Column;
import io.github.connectedsecurity.emulator.internal.kql.Relation;
import io.github.connectedsecurity.emulator.internal.kql.tables.TimeRange;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the workspace says of its tables. */
final class Metadata {
  private static final String SOLUTION = "SecurityInsights";
  private static final String CATEGORY = "security";

  private final LogQueries queries;

  Metadata(LogQueries queries) { this.queries = queries; }

  Map<String, Object> all() {
    WorkspaceTables catalog = queries.tables(TimeRange.ALL);
    List<String> names = catalog.names();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("tables", names.stream().map(name -> table(name, catalog.find(name).map(Relation::columns).orElseGet(List::of))).toList());
    all.put("solutions", List.of(described(SOLUTION, "Microsoft Sentinel",
        Map.of("tables", names, "functions", List.of(), "workspaces", List.of(Workspace.ID)))));
    all.put("functions", List.of());
    all.put("resourceTypes", List.of());
    Map<String, Object> workspace = new LinkedHashMap<>();
    workspace.put("id", Workspace.ID);
    workspace.put("resourceId", WorkspaceTables.RESOURCE);
    workspace.put("name", Workspace.NAME);
    workspace.put("region", "westeurope");
    workspace.put("related", Map.of("tables", names, "solutions", List.of(SOLUTION), "functions", List.of(), "resourceTypes", List.of()));
    all.put("workspaces", List.of(workspace));
    all.put("categories", List.of(described(CATEGORY, "Security", Map.of("tables", names))));
    return all;
  }

  private static Map<String, Object> described(String id, String name, Map<String, Object> related) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("id", id);
    one.put("name", id);
    one.put("displayName", name);
    one.put("description", "What belongs to " + name + ".");
    one.put("related", related);
    return one;
  }

  private static Map<String, Object> table(String name, List<Column> columns) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("id", name);
    table.put("name", name);
    table.put("description", name.endsWith("_CL") ? "Records that were sent to the workspace." : "Records of the built-in table " + name + ".");
    table.put("timespanColumn", "TimeGenerated");
    List<Map<String, Object>> described = new ArrayList<>();
    for (Column column : columns) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("name", column.name());
      one.put("type", column.type().keyword());
      if (column.type().keyword().equals("string")) {
        one.put("isPreferredFacet", true);
      }
      described.add(one);
    }
    table.put("columns", described);
    table.put("related", Map.of("categories", List.of(CATEGORY), "solutions", List.of(SOLUTION), "resourceTypes", List.of(), "workspaces",
        name.endsWith("_CL") ? List.of(Workspace.ID) : List.of()));
    return table;
  }
}
