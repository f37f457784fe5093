package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.kql.KqlError;
import io.github.connectedsecurity.emulator.internal.kql.KqlQuery;
import io.github.connectedsecurity.emulator.internal.kql.KqlType;
import io.github.connectedsecurity.emulator.internal.kql.Relation;
import io.github.connectedsecurity.emulator.internal.kql.Row;
import io.github.connectedsecurity.emulator.internal.kql.Values;
import io.github.connectedsecurity.emulator.internal.kql.tables.TenantTables;
import io.github.connectedsecurity.emulator.internal.kql.tables.TimeRange;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers queries on the workspace in the service's shape. */
final class LogQueries {
  private static final int MOST_ROWS = 500_000;
  private static final long MOST_BYTES = 64_000_000;
  private static final int MOST_WORKSPACES = 100;
  private static final Pattern WAIT = Pattern.compile("\\s*wait=(\\d{1,9})\\s*");
  private static final Duration USUAL_WAIT = Duration.ofMinutes(3);
  private static final long LONGEST_WAIT = 600;

  private final CloudState state;
  private final Timeline timeline;
  private final IngestedLogs logs;

  LogQueries(CloudState state, Timeline timeline, IngestedLogs logs) {
    this.state = state;
    this.timeline = timeline;
    this.logs = logs;
  }

  /**
   * What is asked.
   *
   * @param timespans every bound of time that was given; rows must lie within all
   * @param request how it was asked, for what its {@code Prefer} header wants
   */
  record Question(@Nullable Object query, List<String> timespans, List<?> workspaces, Request request) {
    boolean prefers(String what) { return request.prefers(what); }

    /** How long the query may take. */
    Duration patience() {
      return request.headers().getOrDefault("prefer", List.of()).stream().flatMap(value -> List.of(value.split(",", -1)).stream()).map(WAIT::matcher)
          .filter(Matcher::matches).map(wait -> Duration.ofSeconds(Math.min(LONGEST_WAIT, Long.parseLong(wait.group(1))))).findFirst().orElse(USUAL_WAIT);
    }
  }

  /** The workspace's tables, as far as this range shows them. */
  WorkspaceTables tables(TimeRange range) { return new WorkspaceTables(TenantTables.workspace(state, timeline, range), logs, range, state::watchlist); }

  /** The body of an answer. */
  Map<String, Object> answer(Question question) {
    if (!(question.query instanceof String text) || text.isBlank()) {
      throw QueryRefusal.badArgument("QueryValidationError", "The query is missing or empty.");
    }
    checkWorkspaces(question.workspaces);
    long begun = TimeSource.system().nanos();
    Instant end = state.clock().instant().plus(question.patience());
    KqlQuery query;
    try {
      query = KqlQuery.of(text, tables(range(question.timespans)), state.clock().instant());
    } catch (KqlError error) {
      throw QueryRefusal.of(error);
    }
    Map<String, Object> body = new LinkedHashMap<>();
    Filling filling = new Filling(() -> {
      if (state.clock().instant().isAfter(end)) {
        throw QueryRefusal.timeout(question.patience());
      }
    });
    List<Map<String, Object>> tables = new ArrayList<>();
    for (Relation table : query.tables()) {
      tables.add(filling.table(table, tables.isEmpty() ? "PrimaryResult" : "Table_" + tables.size()));
    }
    body.put("tables", tables);
    if (question.prefers("include-statistics=true")) {
      body.put("statistics", statistics(filling, (TimeSource.system().nanos() - begun) / 1e9));
    }
    if (question.prefers("include-render=true")) {
      body.put("render", render(query.render()));
    }
    if (question.prefers("include-permissions=true")) {
      body.put("permissions", Map.of("workspaces", List.of(Map.of("resourceId", WorkspaceTables.RESOURCE, "denyTables", List.of()))));
    }
    if (filling.cut) {
      body.put("error", QueryRefusal.partial("The results of this query exceed the set limit of " + MOST_ROWS + " records and " + MOST_BYTES + " bytes."));
    }
    return body;
  }

  private static void checkWorkspaces(List<?> workspaces) {
    if (workspaces.size() > MOST_WORKSPACES) {
      throw QueryRefusal.badArgument("QueryValidationError", "A query takes at most " + MOST_WORKSPACES + " workspaces.");
    }
    for (Object workspace : workspaces) {
      if (!WorkspaceTables.isMeant(String.valueOf(workspace))) {
        throw QueryRefusal.unknownWorkspace(String.valueOf(workspace));
      }
    }
  }

  private TimeRange range(List<String> timespans) {
    TimeRange range = TimeRange.ALL;
    for (String timespan : timespans) {
      range = range.and(TimeRange.parse(timespan, state.clock().instant())
          .orElseThrow(() -> QueryRefusal.badArgument("InvalidTimespanError",
              "The timespan '" + timespan + "' is neither a duration nor an interval of ISO 8601.")));
    }
    return range;
  }

  /** Takes rows until the answer is as large as it may be. */
  private static final class Filling {
    private static final int BETWEEN_LOOKS = 1_000;

    private final Runnable clock;
    private boolean cut;
    private int rows;
    private long bytes;

    /** {@code clock} ends a query that takes too long. */
    Filling(Runnable clock) { this.clock = clock; }

    Map<String, Object> table(Relation table, String name) {
      List<List<@Nullable Object>> cells = new ArrayList<>();
      for (Iterator<Row> all = table.rows().get().iterator(); all.hasNext() && !cut;) {
        add(table, all.next(), cells);
        if (rows % BETWEEN_LOOKS == 0) {
          clock.run();
        }
      }
      clock.run();
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("name", name);
      result.put("columns", table.columns().stream().map(column -> {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("type", column.type().keyword());
        return described;
      }).toList());
      result.put("rows", cells);
      return result;
    }

    private void add(Relation table, Row row, List<List<@Nullable Object>> cells) {
      List<@Nullable Object> values = new ArrayList<>(row.size());
      long size = 0;
      for (int i = 0; i < row.size(); i++) {
        Object value = cell(row.get(i), table.columns().get(i).type());
        values.add(value);
        size += value instanceof String text ? text.length() : 8;
      }
      cut = rows == MOST_ROWS || bytes + size > MOST_BYTES;
      if (!cut) {
        rows++;
        bytes += size;
        cells.add(values);
      }
    }

    /** Trees go out as text. */
    private static @Nullable Object cell(@Nullable Object value, KqlType type) {
      return value == null ? null : type == KqlType.DYNAMIC ? value instanceof String text ? text : Json.write(value) : Values.plain(value);
    }
  }

  private static Map<String, Object> statistics(Filling filling, double seconds) {
    Map<String, Object> cpu = new LinkedHashMap<>();
    cpu.put("user", "00:00:00.0156250");
    cpu.put("kernel", "00:00:00");
    cpu.put("totalCpu", "00:00:00.0156250");
    Map<String, Object> usage = new LinkedHashMap<>();
    usage.put("cache", Map.of("memory", Map.of("hits", 0, "misses", 0, "total", 0), "disk", Map.of("hits", 0, "misses", 0, "total", 0)));
    usage.put("cpu", cpu);
    usage.put("memory", Map.of("peakPerNode", 1_048_576));
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("executionTime", seconds);
    query.put("resourceUsage", usage);
    query.put("datasetStatistics", List.of(Map.of("tableRowCount", filling.rows, "tableSize", filling.bytes)));
    return Map.of("query", query);
  }

  private static Map<String, Object> render(Map<String, Object> asked) {
    Map<String, Object> render = new LinkedHashMap<>();
    render.put("visualization", "table");
    render.putAll(asked);
    return render;
  }
}
