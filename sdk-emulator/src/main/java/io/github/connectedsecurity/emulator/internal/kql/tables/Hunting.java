package io.github.connectedsecurity.emulator.internal.kql.tables;

import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.kql.Column;
import io.github.connectedsecurity.emulator.internal.kql.KqlError;
import io.github.connectedsecurity.emulator.internal.kql.KqlQuery;
import io.github.connectedsecurity.emulator.internal.kql.KqlType;
import io.github.connectedsecurity.emulator.internal.kql.Relation;
import io.github.connectedsecurity.emulator.internal.kql.Row;
import io.github.connectedsecurity.emulator.internal.kql.Values;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Advanced hunting, which Microsoft Graph and both hunting interfaces of Defender share. */
public final class Hunting {
  /** Rows of one answer; more are cut off. */
  public static final int MOST_ROWS = 100_000;
  /** Bytes of one answer; more are refused. */
  public static final int MOST_BYTES = 50 * 1024 * 1024;

  private static final Duration MONTH = Duration.ofDays(30);

  private final CloudState state;
  private final Timeline timeline;

  /** Hunting in this tenant. */
  public Hunting(CloudState state, Timeline timeline) {
    this.state = state;
    this.timeline = timeline;
  }

  /** The time that a query sees when it does not say: the last thirty days. */
  public TimeRange month() { return TimeRange.before(state.clock().instant(), MONTH); }

  /**
   * The first rows of an answer.
   *
   * @throws KqlError when the query is wrong
   */
  public Table run(String query, TimeRange range) {
    Instant now = state.clock().instant();
    List<Relation> tables = KqlQuery.of(query, TenantTables.hunting(state, timeline, range), now).tables();
    Relation last = tables.get(tables.size() - 1);
    return new Table(last.columns(), last.rows().get().limit(MOST_ROWS).toList());
  }

  /** What a query found. */
  public record Table(List<Column> columns, List<Row> rows) {
    /** The columns with their platform's type names. */
    public List<Map<String, Object>> schema(String nameMember, String typeMember) {
      return columns.stream().map(column -> {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(nameMember, column.name());
        entry.put(typeMember, column.type().platformName());
        return entry;
      }).toList();
    }

    /**
     * The rows as objects.
     *
     * @param annotated whether numbers of 64 bits say that they are, as Graph has them do
     */
    public List<Map<String, Object>> results(boolean annotated) {
      return rows.stream().map(row -> {
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
          Column column = columns.get(i);
          if (annotated && column.type() == KqlType.LONG && row.get(i) != null) {
            result.put(column.name() + "@odata.type", "#Int64");
          }
          result.put(column.name(), Values.plain(row.get(i)));
        }
        return result;
      }).toList();
    }
  }

  /** The words of a refusal, with the advice that the service gives. */
  public static String words(KqlError error) {
    return error.words() + (error.words().endsWith(".") ? "" : ".") + " Fix " + (error.isSyntax() ? "syntax" : "semantic") + " errors in your query.";
  }
}
