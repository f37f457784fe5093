package io.github.connectedsecurity.emulator.internal.kql.tables;

import io.github.connectedsecurity.emulator.internal.kql.Column;
import io.github.connectedsecurity.emulator.internal.kql.KqlType;
import io.github.connectedsecurity.emulator.internal.kql.Row;
import io.github.connectedsecurity.emulator.internal.kql.Values;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table as its file tells of it.
 *
 * @param from what gives rows, such as {@code happening CONNECTED}
 * @param where a path that must be there or have a value; empty for all
 * @param distinct what no two rows may share; empty for all
 */
record TableSpec(String name, String from, String where, String distinct, List<Cell> cells) {
  /** A column, and how it is filled. */
  record Cell(Column column, Way way) {}

  /** Reads all tables of a file that lies beside this class. */
  static Map<String, TableSpec> file(String resource) {
    Map<String, TableSpec> tables = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : lines(resource)) {
      if (line.startsWith("[") && !lines.isEmpty()) {
        add(tables, lines);
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line);
      }
    }
    add(tables, lines);
    return tables;
  }

  private static List<String> lines(String resource) {
    try (InputStream stream = TableSpec.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("The emulator's file " + resource + " is missing in its jar.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The emulator's file " + resource + " cannot be read.", e);
    }
  }

  private static void add(Map<String, TableSpec> tables, List<String> lines) {
    String name = lines.get(0).substring(1, lines.get(0).length() - 1);
    Map<String, String> options = new LinkedHashMap<>();
    List<Cell> cells = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.split(" ", 3);
      if (cells.isEmpty() && List.of("from", "where", "distinct").contains(words[0])) {
        options.put(words[0], line.substring(words[0].length()).strip());
      } else {
        KqlType type = KqlType.named(words[1]).orElseThrow(() -> new IllegalStateException("No type in '" + line + "' of the emulator's tables."));
        cells.add(new Cell(new Column(words[0], type), Way.parse(words.length > 2 ? words[2].strip() : "")));
      }
    }
    tables.put(name, new TableSpec(name, options.getOrDefault("from", "nothing"), options.getOrDefault("where", ""),
        options.getOrDefault("distinct", ""), cells));
    lines.clear();
  }

  List<Column> columns() { return cells.stream().map(Cell::column).toList(); }

  /** The rows that these give. */
  Stream<Row> rows(Stream<Map<String, Object>> sources) {
    Stream<Map<String, Object>> passing = sources.filter(this::passes);
    if (!distinct.isEmpty()) {
      Way key = Way.parse(distinct);
      Set<String> seen = new HashSet<>();
      passing = passing.filter(source -> seen.add(key.text(source)));
    }
    return passing.map(this::row);
  }

  private boolean passes(Map<String, Object> source) {
    int equals = where.indexOf('=');
    return where.isEmpty() || (equals < 0 ? !Way.parse(where).text(source).isEmpty()
        : Way.parse(where.substring(0, equals)).text(source).equals(where.substring(equals + 1)));
  }

  private Row row(Map<String, Object> source) {
    Row row = Row.begin();
    for (Cell cell : cells) {
      row.add(Values.convert(cell.way.of(source), cell.column.type()));
    }
    return row;
  }
}
