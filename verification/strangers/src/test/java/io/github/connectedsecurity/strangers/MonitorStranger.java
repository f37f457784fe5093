package io.github.connectedsecurity.strangers;

import com.azure.core.exception.HttpResponseException;
import com.azure.core.util.Context;
import com.azure.monitor.ingestion.LogsIngestionClient;
import com.azure.monitor.ingestion.LogsIngestionClientBuilder;
import com.azure.monitor.ingestion.models.LogsUploadOptions;
import com.azure.monitor.query.LogsQueryClient;
import com.azure.monitor.query.LogsQueryClientBuilder;
import com.azure.monitor.query.models.LogsBatchQuery;
import com.azure.monitor.query.models.LogsQueryOptions;
import com.azure.monitor.query.models.LogsTable;
import com.azure.monitor.query.models.LogsTableCell;
import com.azure.monitor.query.models.QueryTimeInterval;
import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.KqlRow;
import io.github.connectedsecurity.emulator.internal.loganalytics.LogIngestion;
import io.github.connectedsecurity.emulator.internal.state.Workspace;
import io.github.connectedsecurity.sentinel.SentinelClient;
import io.github.connectedsecurity.sentinel.WorkspaceGuid;
import io.github.connectedsecurity.sentinel.logs.LogQueries;
import io.github.connectedsecurity.sentinel.logs.LogQuery;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/** Log queries through azure-monitor-query, uploads through azure-monitor-ingestion. */
@NullUnmarked // their getters answer null for empty cells, and do not say so
final class MonitorStranger {
  private static final String COUNTS = "SecurityAlert | summarize count() by AlertSeverity | order by AlertSeverity asc";
  private static final String ROWS = "SecurityIncident | order by IncidentNumber asc | project IncidentNumber, Title, Severity, CreatedTime | take 20";
  private static final String UPLOADED = "Strangers_CL | order by Number asc | project Number, Words";
  private static final String COUNTED = "StrangersMany_CL | summarize Records = count()";
  private static final String PICTURE = "SecurityAlert | summarize Alerts = count() by AlertSeverity | render piechart";
  private static final String WRONG = "SecurityAlert | where NoSuchColumn == 1";
  /** More than one request may have; that many also because the library does not count the commas between small records. */
  private static final int MANY = 40;
  private static final int LONG = 60_000;
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
    stranger.add("POST /workspaces/{id}/query with a picture", () -> {
      LogsQueryOptions wishes = new LogsQueryOptions().setIncludeVisualization(true).setIncludeStatistics(true);
      var result = theirs.queryWorkspaceWithResponse(Workspace.ID, PICTURE, QueryTimeInterval.ALL, wishes, Context.NONE).getValue();
      return Map.of("picture", Json.object(result.getVisualization().toBytes()), "statistics", Json.object(result.getStatistics().toBytes()).keySet());
    }, () -> {
      var result = ours.run(LogQuery.of(PICTURE).render().statistics());
      return Map.of("picture", result.render(), "statistics", result.statistics().keySet());
    });
    stranger.add("POST /workspaces/{id}/query, refused", () -> {
      try {
        return rows(theirs.queryWorkspace(Workspace.ID, WRONG, QueryTimeInterval.ALL).getTable());
      } catch (HttpResponseException e) {
        return Map.of("status", e.getResponse().getStatusCode(), "code", e.getMessage().contains("BadArgumentError"));
      }
    }, () -> {
      try {
        return rows(ours.run(LogQuery.of(WRONG)).rows().toList());
      } catch (BadRequestException e) {
        return Map.of("status", e.status(), "code", e.getMessage().contains("BadArgumentError"));
      }
    });
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
      try (LogsIngestionClient theirs = uploading(at)) {
        theirs.upload(LogIngestion.RULE, "Custom-Strangers", records);
      }
      return List.of(Map.of("Number", "1", "Words", "one"), Map.of("Number", "2", "Words", "two"));
    }, () -> rows(SentinelClient.create(at.options).logs(WorkspaceGuid.of(Workspace.ID)).run(LogQuery.of(UPLOADED)).rows().toList()));
    stranger.add("POST /dataCollectionRules/{rule}/streams/{stream}, in several parts", () -> {
      List<Object> many = IntStream.range(0, MANY).<Object>mapToObj(i -> Map.of("Number", i, "Words", "x".repeat(LONG))).toList();
      try (LogsIngestionClient theirs = uploading(at)) {
        theirs.upload(LogIngestion.RULE, "Custom-StrangersMany", many);
      }
      return List.of(Map.of("Records", String.valueOf(MANY)));
    }, () -> rows(SentinelClient.create(at.options).logs(WorkspaceGuid.of(Workspace.ID)).run(LogQuery.of(COUNTED)).rows().toList()));
    stranger.add("POST /dataCollectionRules/{rule}/streams/{stream}, refused", () -> {
      List<Integer> failed = new ArrayList<>();
      try (LogsIngestionClient theirs = uploading(at)) {
        theirs.upload("dcr-00000000000000000000000000000000", "Custom-Strangers", records, new LogsUploadOptions()
            .setLogsUploadErrorConsumer(error -> failed.add(error.getFailedLogs().size())));
      }
      return failed;
    }, () -> List.of((int) SentinelClient.create(at.options).ingestion(URI.create(at.cloud.url() + "/ingestion"), "dcr-00000000000000000000000000000000",
        "Custom-Strangers").send(records).failed()));
    return stranger;
  }

  private static LogsIngestionClient uploading(Loopback at) {
    return new LogsIngestionClientBuilder().endpoint(at.cloud.authority() + "/ingestion").credential(at.credential()).httpClient(at.azureHttp())
        .buildClient();
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
