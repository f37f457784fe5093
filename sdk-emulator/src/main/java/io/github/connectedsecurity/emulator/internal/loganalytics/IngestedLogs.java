package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.emulator.internal.kql.Column;
import io.github.connectedsecurity.emulator.internal.kql.KqlType;
import io.github.connectedsecurity.emulator.internal.kql.Row;
import io.github.connectedsecurity.emulator.internal.kql.Values;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was sent to the workspace, by table; of each table the newest records are kept. Callers hold the cloud's lock. */
final class IngestedLogs {
  /** Records of a table; a long run must not grow. */
  private static final int KEPT = 200_000;
  private static final int LONGEST = 64 * 1024;
  private static final String TIME = "TimeGenerated";

  private final Map<String, Table> tables = new LinkedHashMap<>();

  private static final class Table {
    private final Map<String, KqlType> columns = new LinkedHashMap<>(Map.of(TIME, KqlType.DATETIME));
    private final Deque<Map<String, Object>> records = new ArrayDeque<>();
  }

  void clear() { tables.clear(); }

  List<String> names() { return List.copyOf(tables.keySet()); }

  /** How many records there are of each table. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    tables.forEach((name, table) -> counts.put(name, table.records.size()));
    return counts;
  }

  boolean has(String table) { return tables.containsKey(table); }

  /** The columns of a table's records. */
  List<Column> columns(String name) {
    Table table = tables.get(name);
    return table == null ? List.of() : table.columns.entrySet().stream().map(column -> new Column(column.getKey(), column.getValue())).toList();
  }

  /**
   * Takes records in.
   *
   * @param declared the columns that the stream declares; other members are dropped. Empty for a stream that takes what comes.
   */
  void add(String name, List<Map<String, Object>> records, Map<String, KqlType> declared, Instant now) {
    Table table = tables.computeIfAbsent(name, any -> new Table());
    declared.forEach(table.columns::putIfAbsent);
    for (Map<String, Object> record : records) {
      Map<String, Object> kept = new LinkedHashMap<>();
      record.forEach((member, value) -> keep(table, kept, member, value, declared.isEmpty()));
      kept.putIfAbsent(TIME, now);
      if (table.records.size() == KEPT) {
        table.records.removeFirst();
      }
      table.records.addLast(kept);
    }
  }

  private static void keep(Table table, Map<String, Object> kept, String member, @Nullable Object value, boolean open) {
    if (value == null) {
      return;
    }
    if (open) {
      table.columns.putIfAbsent(member, typeOf(value));
    }
    KqlType type = table.columns.get(member);
    Object converted = type == null ? null : Values.convert(value, type);
    if (converted != null) {
      kept.put(member, converted instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) : converted);
    }
  }

  private static KqlType typeOf(Object value) {
    if (value instanceof Boolean) {
      return KqlType.BOOL;
    }
    if (value instanceof Number) {
      return value instanceof Long ? KqlType.LONG : KqlType.REAL;
    }
    boolean time = value instanceof String text && text.matches("\\d{4}-\\d{2}-\\d{2}T.*") && Values.convert(text, KqlType.DATETIME) != null;
    return time ? KqlType.DATETIME : value instanceof String ? KqlType.STRING : KqlType.DYNAMIC;
  }

  /** The records of a table as rows of these columns. */
  Stream<Row> rows(String name, List<Column> columns) {
    Table table = tables.get(name);
    return table == null ? Stream.empty() : new ArrayList<>(table.records).stream().map(record -> {
      Row row = Row.begin();
      columns.forEach(column -> row.add(Values.convert(record.get(column.name()), column.type())));
      return row;
    });
  }
}
