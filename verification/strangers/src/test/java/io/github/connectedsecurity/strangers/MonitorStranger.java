package io.github.connectedsecurity.strangers;

import com.azure.monitor.ingestion.LogsIngestionClient;
import com.azure.monitor.ingestion.LogsIngestionClientBuilder;
import com.azure.monitor.query.LogsQueryClient;
import com.azure.monitor.query.LogsQueryClientBuilder;
import com.azure.monitor.query.models.LogsBatchQuery;
import com.azure.monitor.query.models.LogsTable;
import com.azure.monitor.query.models.LogsTableCell;
import com.azure.monitor.query.models.QueryTimeInterval;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.emulator.internal.loganalytics.LogIngestion;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import io.github.connectedsecurity.sentinel.logs.LogQueries;
import io.github.connectedsecurity.sentinel.logs.LogQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Log queries through azure-monitor-query, uploads through azure-monitor-ingestion. */
@NullUnmarked // their getters answer null for empty cells, and do not say so
final class MonitorStranger {
  private static final String COUNTS = "SecurityAlert | summarize count() by AlertSeverity | order by AlertSeverity asc";
  private static final String ROWS = "SecurityIncident | order by IncidentNumber asc | project IncidentNumber, Title, Severity, CreatedTime | take 20";
  private static final String UPLOADED = "Strangers_CL | order by Number asc | project Number, Words";
  private static final Duration MONTH = Duration.ofDays(30);
  private static final ArmScope RESOURCE = ArmScope.of("subscriptions/" + NodeStrangers.SUBSCRIPTION + "/resourceGroups/" + Workspace.GROUP
      + "/providers/Microsoft.OperationalInsights/workspaces/" + Workspace.NAME);

  private MonitorStranger() {}

  static Stranger queries(Loopback at) {
    Stranger stranger = new Stranger("azure-monitor-query");
    LogsQueryClient theirs = new LogsQueryClientBuilder().endpoint(at.cloud.authority() + "/loganalytics/v1")
        .credential(at.credential("https://api.loganalytics.io/.default")).httpClient(at.azureHttp()).buildClient();
    SentinelClient sentinel = SentinelClient.create(at.options);
    LogQueries ours = sentinel.logs(WorkspaceGuid.of(Workspace.ID));
    stranger.add("POST /workspaces/{id}/query, counts", () -> rows(theirs.queryWorkspace(Workspace.ID, COUNTS, QueryTimeInterval.ALL).getTable()),
        () -> rows(ours.run(LogQuery.of(COUNTS)).rows().toList()));
    stranger.add("POST /workspaces/{id}/query with a time span",
        () -> rows(theirs.queryWorkspace(Workspace.ID, ROWS, new QueryTimeInterval(MONTH)).getTable()),
        () -> rows(ours.run(LogQuery.of(ROWS).last(MONTH)).rows().toList()));
    stranger.add("POST /{resource}/query", () -> rows(theirs.queryResource("/" + RESOURCE.path(), ROWS, QueryTimeInterval.ALL).getTable()),
        () -> rows(sentinel.logsOf(RESOURCE).run(LogQuery.of(ROWS)).rows().toList()));
    stranger.add("POST /$batch", () -> {
      LogsBatchQuery batch = new LogsBatchQuery();
      String first = batch.addWorkspaceQuery(Workspace.ID, COUNTS, QueryTimeInterval.ALL);
      String second = batch.addWorkspaceQuery(Workspace.ID, ROWS, QueryTimeInterval.ALL);
      var results = theirs.queryBatch(batch);
      return List.of(rows(results.getResult(first).getTable()), rows(results.getResult(second).getTable()));
    }, () -> {
      var results = sentinel.logBatch().add("a", Workspace.ID, LogQuery.of(COUNTS)).add("b", Workspace.ID, LogQuery.of(ROWS)).run();
      return List.of(rows(results.get("a").result().orElseThrow().rows().toList()), rows(results.get("b").result().orElseThrow().rows().toList()));
    });
    return stranger;
  }

  static Stranger ingestion(Loopback at) {
    Stranger stranger = new Stranger("azure-monitor-ingestion");
    List<Object> records = List.of(Map.of("Number", 1, "Words", "one"), Map.of("Number", 2, "Words", "two"));
    stranger.add("POST /dataCollectionRules/{rule}/streams/{stream}", () -> {
      try (LogsIngestionClient theirs = new LogsIngestionClientBuilder().endpoint(at.cloud.authority() + "/ingestion").credential(at.credential())
          .httpClient(at.azureHttp()).buildClient()) {
        theirs.upload(LogIngestion.RULE, "Custom-Strangers", records);
      }
      return List.of(Map.of("Number", "1", "Words", "one"), Map.of("Number", "2", "Words", "two"));
    }, () -> rows(SentinelClient.create(at.options).logs(WorkspaceGuid.of(Workspace.ID)).run(LogQuery.of(UPLOADED)).rows().toList()));
    return stranger;
  }

  private static List<Map<String, String>> rows(LogsTable table) {
    List<Map<String, String>> rows = new ArrayList<>();
    table.getRows().forEach(row -> {
      Map<String, String> cells = new LinkedHashMap<>();
      for (LogsTableCell cell : row.getRow()) {
        cells.put(cell.getColumnName(), cell.getValueAsString());
      }
      rows.add(cells);
    });
    return rows;
  }

  private static List<Map<String, String>> rows(List<KqlRow> read) {
    List<Map<String, String>> rows = new ArrayList<>();
    read.forEach(row -> {
      Map<String, String> cells = new LinkedHashMap<>();
      row.columns().forEach(column -> cells.put(column, String.valueOf(row.raw().get(column))));
      rows.add(cells);
    });
    return rows;
  }
}
