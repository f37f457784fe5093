package io.github.connectedsecurity.core.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a query result. Cells are read by column name, as the kind that the column has; an empty cell is absent, and a
 * cell of another kind fails with an {@link InvalidDataException} that names the column.
 */
public final class KqlRow extends JsonModel {
  private KqlRow(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before a cell is read. */
  @JsonCreator
  public static KqlRow of(Map<String, Object> json) { return new KqlRow(json); }

  /** The columns that this row has a cell for, without the service's notes on their types; for their order see the schema. */
  public List<String> columns() { return raw().keySet().stream().filter(name -> name.indexOf('@') < 0).toList(); }

  /** A cell of text, or of an identifier. */
  public Optional<String> textAt(String column) { return text(column); }

  /** A cell of a point in time. */
  public Optional<Instant> instantAt(String column) { return instant(column); }

  /** A cell of a whole number, exact to 64 bits. */
  public Optional<Long> longAt(String column) { return int64(column); }

  /** A cell of any number, as near as a double comes. */
  public Optional<Double> doubleAt(String column) { return number(column); }

  /** A cell of any number, exact. */
  public Optional<BigDecimal> decimalAt(String column) { return decimal(column); }

  /** A cell of a truth value, whether it is written as one or as 0 or 1. */
  public Optional<Boolean> boolAt(String column) {
    return raw().get(column) instanceof Number ? int64(column).map(number -> number != 0) : bool(column);
  }

  /** A cell of a length of time. */
  public Optional<Duration> durationAt(String column) { return duration(column); }

  /** A dynamic cell: maps, lists, texts, numbers and truth values. JSON that stands in the cell as text is parsed; other text stays text. */
  public Optional<Object> dynamicAt(String column) {
    return value(column).filter(cell -> !cell.equals("")).map(cell -> cell instanceof String text ? parsed(text) : cell);
  }

  /** A dynamic cell that holds an object. */
  public Map<String, Object> objectAt(String column) { return alone(column).bag(column); }

  /** A dynamic cell that holds a list of texts. */
  public List<String> textsAt(String column) { return alone(column).texts(column); }

  /** A dynamic cell that holds a list of objects. */
  public List<Map<String, Object>> objectsAt(String column) { return alone(column).objects(column, object -> object); }

  /** The row with nothing but one dynamic cell, parsed, so that its reading complains as that of any other. */
  private KqlRow alone(String column) { return new KqlRow(dynamicAt(column).map(cell -> Map.of(column, cell)).orElse(Map.of())); }

  private static Object parsed(String text) {
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return text;
    }
    try {
      Object json = Json.parse(text);
      return json == null ? text : json;
    } catch (InvalidDataException e) {
      return text; // text that only looks like JSON, such as a command line
    }
  }
}
