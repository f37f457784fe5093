package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Part;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code parse}: columns that are cut out of text. The first place where a literal stands is taken; there is no way back from it. */
final class Parsing {
  private static final Map<KqlType, String> NUMBERS = Map.of(KqlType.INT, "(-?\\d+)", KqlType.LONG, "(-?\\d+)", KqlType.REAL,
      "(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)", KqlType.DECIMAL, "(-?\\d+(?:\\.\\d+)?)");

  private final boolean relaxed;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();

  /**
   * What stands before a literal, or before the end.
   *
   * @param free whether anything may stand there
   * @param pattern takes it apart, a group a column
   * @param literal what ends it; empty text at the end
   */
  private record Gap(boolean free, Pattern pattern, String literal) {}

  private Parsing(Step.Parse step) {
    relaxed = step.relaxed();
    List<Part> open = new ArrayList<>();
    for (Part part : step.pattern()) {
      if (part instanceof Part.Literal literal) {
        gaps.add(gap(open, literal.text()));
        open.clear();
      } else {
        open.add(part);
      }
      if (part instanceof Part.Cell cell) {
        columns.add(cell.column());
      }
    }
    gaps.add(gap(open, ""));
  }

  static Relation of(Step.Parse step, Relation table, ExpressionBinder binder) {
    Scalar text = binder.bind(step.text());
    if (text.type() != KqlType.STRING) {
      throw KqlError.semantic("SEM0077", "'" + step.at().text() + "' operator: the expression must be of type string, not " + text.type().keyword() + ".",
          step.text().at());
    }
    Parsing parsing = new Parsing(step);
    List<Column> columns = new ArrayList<>(table.columns());
    List<Integer> places = parsing.columns.stream().map(column -> place(columns, column)).toList();
    boolean only = step.at().text().equals("parse-where");
    return new Relation(columns, () -> table.rows().get().flatMap(row -> {
      Optional<List<@Nullable Object>> found = parsing.values(Values.text(text.cell().of(row)));
      return only && found.isEmpty() ? Stream.empty() : Stream.of(with(row, columns, places, found.orElseGet(parsing::nothing)));
    }));
  }

  /** Where a column goes: into the place of one with its name, or behind the last. */
  static int place(List<Column> columns, Column column) {
    int place = IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(column.name())).findFirst().orElse(columns.size());
    if (place == columns.size()) {
      columns.add(column);
    } else {
      columns.set(place, column);
    }
    return place;
  }

  /** A row with values in some places. */
  static Row with(Row row, List<Column> columns, List<Integer> places, List<@Nullable Object> values) {
    Row changed = Row.begin();
    for (int i = 0; i < columns.size(); i++) {
      int value = places.lastIndexOf(i);
      changed.add(value >= 0 ? values.get(value) : row.get(i));
    }
    return changed;
  }

  private static Gap gap(List<Part> parts, String literal) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      String number = parts.get(i) instanceof Part.Cell cell && !last ? NUMBERS.get(cell.column().type()) : null;
      pattern.append(parts.get(i) instanceof Part.Anything ? ".*?" : number == null ? "(.*?)" : number);
    }
    boolean counted = parts.size() > 1 && parts.get(parts.size() - 1) instanceof Part.Cell cell && NUMBERS.containsKey(cell.column().type());
    if (counted) { // a number that something stands before must be told from it
      Part.Cell cell = (Part.Cell) parts.get(parts.size() - 1);
      pattern.setLength(pattern.length() - "(.*?)".length());
      pattern.append(NUMBERS.get(cell.column().type()));
    }
    return new Gap(!parts.isEmpty(), Pattern.compile(pattern.toString(), Pattern.DOTALL), literal);
  }

  /** The values of the columns; empty when the text does not fit. */
  private Optional<List<@Nullable Object>> values(String text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < gaps.size(); i++) {
      Gap gap = gaps.get(i);
      boolean end = i == gaps.size() - 1;
      boolean lastWord = i == gaps.size() - 2 && !gaps.get(i + 1).free; // nothing may stand behind it
      int next = end ? text.length() : lastWord ? text.length() - gap.literal.length() : text.indexOf(gap.literal, at);
      Matcher between = next < at || !text.startsWith(gap.literal, next) ? Pattern.compile("(?!)").matcher("") : gap.pattern.matcher(text.substring(at, next));
      if (!between.matches()) {
        return Optional.empty();
      }
      IntStream.rangeClosed(1, between.groupCount()).forEach(group -> found.add(between.group(group)));
      at = next + gap.literal.length();
    }
    return converted(found);
  }

  private Optional<List<@Nullable Object>> converted(List<String> found) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Object value = Values.convert(found.get(i).strip(), columns.get(i).type());
      if (value == null && !relaxed) {
        return Optional.empty();
      }
      values.add(columns.get(i).type() == KqlType.STRING ? found.get(i) : value);
    }
    return Optional.of(values);
  }

  private List<@Nullable Object> nothing() {
    List<@Nullable Object> nothing = new ArrayList<>();
    columns.forEach(column -> nothing.add(column.type() == KqlType.STRING ? "" : null));
    return nothing;
  }
}
