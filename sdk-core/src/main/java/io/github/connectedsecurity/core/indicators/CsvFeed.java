package io.github.connectedsecurity.core.indicators;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows with a header: {@code value}, and where they are there {@code type}, {@code title}, {@code description}, {@code confidence},
 * {@code labels} and {@code valid_until}. Commas or semicolons, quotes as in RFC 4180; empty lines, and lines behind a hash sign, say nothing.
 */
final class CsvFeed {
  private final FeedBuilder feed;

  CsvFeed(Instant now) { this.feed = new FeedBuilder(now); }

  IndicatorFeed read(String text) {
    List<Row> rows = rows(text);
    if (rows.isEmpty()) {
      throw new InvalidDataException("It is empty.");
    }
    List<String> header = rows.get(0).cells.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!header.contains("value")) {
      throw new InvalidDataException("It is neither JSON nor a CSV file with a column 'value' in its first line.");
    }
    for (Row row : rows.subList(1, rows.size())) {
      feed.entry("line " + row.line, () -> List.of(indicator(members(header, row))));
    }
    return feed.build("CSV file");
  }

  private static Members members(List<String> header, Row row) {
    if (row.cells.size() > header.size()) {
      throw new IllegalArgumentException("It has " + row.cells.size() + " cells; the header has " + header.size() + ".");
    }
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < row.cells.size(); i++) {
      members.put(header.get(i), row.cells.get(i));
    }
    return new Members(members);
  }

  private static FeedIndicator indicator(Members row) {
    String value = row.text("value").orElseThrow(() -> new IllegalArgumentException("It has no value."));
    IndicatorValue what = row.text("type").map(type -> IndicatorValue.of(type(type), value)).orElseGet(() -> IndicatorValue.guess(value));
    return new FeedIndicator(what, row.text("title").orElse(what.value()), row.text("description").orElse(""),
        row.text("confidence").map(CsvFeed::percent), row.text("labels").map(labels -> List.of(labels.split("\\s*[|]\\s*", -1))).orElse(List.of()),
        Optional.empty(), row.instant("valid_until"), Optional.empty());
  }

  private static IndicatorValueType type(String text) {
    try {
      return IndicatorValueType.valueOf(text.toUpperCase(Locale.ROOT).replace("-", ""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("There is no type '" + text + "'; there are " + List.of(IndicatorValueType.values()) + ".", e);
    }
  }

  private static Integer percent(String text) {
    if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > 100) {
      throw new IllegalArgumentException("Its confidence is no number from 0 to 100: '" + text + "'.");
    }
    return Integer.valueOf(text);
  }

  private record Row(int line, List<String> cells) {}

  private static List<Row> rows(String text) {
    char separator = text.lines().findFirst().filter(header -> header.indexOf(';') >= 0 && header.indexOf(',') < 0).isPresent() ? ';' : ',';
    List<Row> rows = new ArrayList<>();
    Cells cells = new Cells(text, separator);
    while (!cells.isAtEnd()) {
      Row row = cells.row();
      boolean silent = row.cells.get(0).startsWith("#") || row.cells.stream().allMatch(String::isBlank);
      if (!silent) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** Goes over the text once. */
  private static final class Cells {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    Cells(String text, char separator) {
      this.text = text;
      this.separator = separator;
    }

    boolean isAtEnd() { return at >= text.length(); }

    Row row() {
      int begin = line;
      List<String> cells = new ArrayList<>();
      do {
        cells.add(cell());
      } while (takes(separator));
      if (takes('\n')) {
        line++;
      }
      return new Row(begin, cells);
    }

    private String cell() { return takes('"') ? quoted() : bare(); }

    private String bare() {
      int begin = at;
      while (!isAtEnd() && text.charAt(at) != separator && text.charAt(at) != '\n') {
        at++;
      }
      return text.substring(begin, at).strip();
    }

    private String quoted() {
      int begin = line;
      StringBuilder cell = new StringBuilder();
      while (!takes('"') || takes('"', cell)) {
        if (isAtEnd()) {
          throw new InvalidDataException("The quotes that open in line " + begin + " are never closed.");
        }
        if (text.charAt(at) != '"') {
          line += text.charAt(at) == '\n' ? 1 : 0;
          cell.append(text.charAt(at++));
        }
      }
      return cell.append(bare()).toString();
    }

    /** A second quote behind a first one is a quote in the cell. */
    private boolean takes(char one, StringBuilder cell) {
      if (!takes(one)) {
        return false;
      }
      cell.append(one);
      return true;
    }

    private boolean takes(char one) {
      boolean here = !isAtEnd() && text.charAt(at) == one;
      at += here ? 1 : 0;
      return here;
    }
  }
}
