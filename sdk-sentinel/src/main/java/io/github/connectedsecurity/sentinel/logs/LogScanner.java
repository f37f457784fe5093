package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.query.KqlColumn;
import io.github.connectedsecurity.core.query.KqlRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of an answer without reading their rows, so that a result of millions of cells takes no more memory than its bytes.
 * What it passes over is checked for its brackets only, and read by {@link Json} when it is asked for.
 */
final class LogScanner {
  private final byte[] json;
  private final List<LogTable> tables = new ArrayList<>();
  private boolean found;
  private int at;

  LogScanner(byte[] json) { this(json, 0); }

  private LogScanner(byte[] json, int at) {
    this.json = json;
    this.at = at;
  }

  /** Goes through the whole answer, and hands back the members beside the tables. */
  Map<String, Object> scan() {
    Map<String, Object> others = new LinkedHashMap<>();
    if (json.length > 3 && json[0] == (byte) 0xEF) {
      at = 3; // a byte order mark
    }
    expect('{');
    for (boolean more = !passes('}'); more; more = isFollowed('}')) {
      String name = name();
      if (name.equals("tables") && peek() == '[') {
        found = true;
        array(() -> tables.add(table()));
      } else {
        Object value = value();
        if (value != null) {
          others.put(name, value);
        }
      }
    }
    space();
    if (at < json.length) {
      throw damaged();
    }
    return others;
  }

  boolean hasTables() { return found; }

  List<LogTable> tables() { return List.copyOf(tables); }

  private LogTable table() {
    String name = "";
    List<KqlColumn> columns = List.of();
    int rowsAt = -1;
    int[] count = {0};
    expect('{');
    for (boolean more = !passes('}'); more; more = isFollowed('}')) {
      String member = name();
      if (member.equals("rows") && peek() == '[') {
        rowsAt = at;
        array(() -> {
          skip();
          count[0]++;
        });
      } else {
        Object value = value();
        name = member.equals("name") && value instanceof String text ? text : name;
        columns = member.equals("columns") && value instanceof List<?> list ? list.stream().map(LogScanner::column).toList() : columns;
      }
    }
    return new LogTable(name, columns, json, rowsAt, count[0]);
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private static KqlColumn column(@Nullable Object column) {
    if (column instanceof Map) {
      return KqlColumn.of((Map<String, Object>) column);
    }
    throw new InvalidDataException("A column of the result is no object.");
  }

  private void array(Runnable item) {
    expect('[');
    for (boolean more = !passes(']'); more; more = isFollowed(']')) {
      item.run();
    }
  }

  private String name() {
    if (value() instanceof String name) {
      expect(':');
      return name;
    }
    throw damaged();
  }

  private @Nullable Object value() {
    space();
    int start = at;
    skip();
    return Json.parse(Arrays.copyOfRange(json, start, at));
  }

  /** Passes one value over. */
  private void skip() {
    int depth = 0;
    do {
      switch (peek()) {
        case '"' -> text();
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        case ',', ':' -> at++;
        default -> word();
      }
    } while (depth > 0);
    if (depth < 0) {
      throw damaged();
    }
  }

  private void text() {
    for (at++; at < json.length; at++) {
      if (json[at] == '\\') {
        at++;
      } else if (json[at] == '"') {
        at++;
        return;
      }
    }
    throw damaged();
  }

  private void word() {
    int start = at;
    while (at < json.length && (json[at] > ' ' && ",:]}[{\"".indexOf(json[at]) < 0 || json[at] < 0)) {
      at++;
    }
    if (at == start) {
      throw damaged();
    }
  }

  private boolean isFollowed(char end) {
    if (passes(end)) {
      return false;
    }
    expect(',');
    return true;
  }

  private boolean passes(char wanted) {
    boolean here = peek() == wanted;
    at += here ? 1 : 0;
    return here;
  }

  private void expect(char wanted) {
    if (!passes(wanted)) {
      throw damaged();
    }
  }

  private int peek() {
    space();
    if (at >= json.length) {
      throw damaged();
    }
    return json[at];
  }

  private void space() {
    while (at < json.length && json[at] >= 0 && json[at] <= ' ') {
      at++;
    }
  }

  private InvalidDataException damaged() { return new InvalidDataException("The result of the query is damaged or ends early at byte " + at + "."); }

  /** The rows of one table, each read when it is asked for. */
  static final class Rows implements Iterator<KqlRow> {
    private final LogScanner scanner;
    private final LogCells.Header header;
    private boolean more;
    private long row;

    Rows(byte[] json, int at, LogCells.Header header) {
      this.scanner = new LogScanner(json, Math.max(at, 0));
      this.header = header;
      if (at >= 0) {
        scanner.expect('[');
        more = !scanner.passes(']');
      }
    }

    @Override
    public boolean hasNext() { return more; }

    @Override
    public KqlRow next() {
      if (!more) {
        throw new NoSuchElementException("The table has no more rows.");
      }
      Object cells = scanner.value();
      more = scanner.isFollowed(']');
      if (cells instanceof List<?> list) {
        return KqlRow.of(new LogCells(header, list, row++));
      }
      throw new InvalidDataException("Row " + row++ + " of the table " + header.table() + " is no list of cells.");
    }
  }
}
