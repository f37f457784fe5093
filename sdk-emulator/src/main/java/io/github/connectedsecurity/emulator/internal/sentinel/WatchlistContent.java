package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Content of watchlists: lines of CSV or, since some version, TSV, with the names of the columns first. */
final class WatchlistContent {
  private static final int LONGEST_LINE = 10_240;

  private WatchlistContent() {}

  /** Reads the rows; content that lacks the search key as a column is refused. */
  static List<Map<String, Object>> read(Ask ask, Map<String, Object> sent) {
    String type = String.valueOf(sent.get("contentType"));
    boolean tsv = type.equalsIgnoreCase("text/tsv");
    if (!type.equalsIgnoreCase("text/csv") && !(tsv && ask.isSince("2025-06-01"))) {
      throw new Refusal(400, "BadRequest", "The content type '" + sent.get("contentType") + "' is not supported for the content of a watchlist.");
    }
    int skip = sent.get("numberOfLinesToSkip") instanceof Number number ? number.intValue() : 0;
    List<String> lines = lines(String.valueOf(sent.get("rawContent"))).stream().skip(skip).toList();
    if (lines.isEmpty()) {
      throw new Refusal(400, "BadRequest", "The content of the watchlist has no line with the names of its columns.");
    }
    List<String> columns = cells(lines.get(0), tsv ? '\t' : ',');
    String key = String.valueOf(sent.get("itemsSearchKey"));
    if (!columns.contains(key)) {
      throw new Refusal(400, "BadRequest", "The search key '" + key + "' is no column of the content; there are " + columns + ".");
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      rows.add(row(columns, cells(line, tsv ? '\t' : ',')));
    }
    return rows;
  }

  private static Map<String, Object> row(List<String> columns, List<String> cells) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
    }
    return row;
  }

  /** The lines that are not empty; a line break in quotes is part of its line. */
  private static List<String> lines(String content) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (char c : (content.replace("\r\n", "\n") + "\n").toCharArray()) {
      quoted ^= c == '"';
      if (c != '\n' || quoted) {
        line.append(c);
        continue;
      }
      if (line.length() > LONGEST_LINE) {
        throw new Refusal(400, "BadRequest", "A line of the content has more than " + LONGEST_LINE + " characters.");
      }
      if (!line.toString().isBlank()) {
        lines.add(line.toString());
      }
      line.setLength(0);
    }
    return lines;
  }

  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
