package io.github.connectedsecurity.core.query;

import io.github.connectedsecurity.core.json.OpenValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A KQL query whose values cannot change it. The template is written by the program, with a placeholder in braces for each value;
 * values become whole literals of their type. Immutable: a template can be kept and filled many times.
 *
 * <pre>{@code
 * Kql query = Kql.of("""
 *         DeviceEvents
 *         | where DeviceName == {name} and Timestamp > {since} and ActionType in ({actions})
 *         """)
 *     .with("name", deviceName)
 *     .with("since", Instant.now().minus(Duration.ofDays(1)))
 *     .with("actions", List.of("ProcessCreated", "FileCreated"));
 * hunting.run(query.text());
 * }</pre>
 *
 * <p>{@code {table:id}} takes the name of a table or column instead of a value. A placeholder is {@code {name}} exactly; braces with
 * anything else in them, such as {@code { x }} or a JSON object, are KQL's own and stay. Inside comments a placeholder is left alone;
 * inside a literal, such as {@code "{name}"} or {@code datetime({since})}, it is refused, because a value could end the literal.
 */
public final class Kql {
  /** The longest query text made, in characters. A bound of this SDK against lists that grew too long; services may take less. */
  public static final int MAX_LENGTH = 1_000_000;

  private final List<KqlTemplate.Piece> pieces;
  private final Map<String, KqlValue> values;

  private Kql(List<KqlTemplate.Piece> pieces, Map<String, KqlValue> values) {
    this.pieces = pieces;
    this.values = values;
  }

  /** Reads a template, which must come from the program and not from its input. */
  public static Kql of(String template) { return new Kql(KqlTemplate.parse(template), Map.of()); }

  /** Puts in a text, or the name for {@code {…:id}}. */
  public Kql with(String name, String value) { return put(name, value); }

  /** Puts in the text of an open enumeration. */
  public Kql with(String name, OpenValue value) { return put(name, value); }

  /** Puts in a {@code datetime}, in UTC; KQL keeps seven fraction digits, finer ones are cut. */
  public Kql with(String name, Instant value) { return put(name, value); }

  /** Puts in a {@code datetime}: the start of a day in UTC. */
  public Kql with(String name, LocalDate value) { return put(name, value); }

  /** Puts in a {@code timespan}; KQL keeps seven fraction digits, finer ones are cut. */
  public Kql with(String name, Duration value) { return put(name, value); }

  /** Puts in a {@code long}. */
  public Kql with(String name, long value) { return put(name, value); }

  /** Puts in a {@code real}, which must be finite. */
  public Kql with(String name, double value) { return put(name, value); }

  /** Puts in a {@code decimal} of at most 34 digits. */
  public Kql with(String name, BigDecimal value) { return put(name, value); }

  /** Puts in a {@code bool}. */
  public Kql with(String name, boolean value) { return put(name, value); }

  /** Puts in a {@code guid}. */
  public Kql with(String name, UUID value) { return put(name, value); }

  /**
   * Puts in a {@code dynamic} list, as {@code in ({names})} and {@code has_any ({names})} take it. Its elements are of the other types,
   * apart from decimals. An empty list is valid KQL: nothing is in it.
   */
  public Kql with(String name, Collection<?> values) { return put(name, values); }

  /** The names that the template asks for, in the order of their first use. */
  public Set<String> placeholders() {
    Set<String> names = new LinkedHashSet<>();
    pieces.stream().filter(piece -> piece.kind() != KqlTemplate.Kind.TEXT).forEach(piece -> names.add(piece.text()));
    return names;
  }

  /** The query with all values as literals. It may hold personal data: not for logs. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (KqlTemplate.Piece piece : pieces) {
      out.append(switch (piece.kind()) {
        case TEXT -> piece.text();
        case VALUE -> value(piece).literal();
        case IDENTIFIER -> value(piece).identifier(piece.text());
      });
    }
    return bounded(out.toString());
  }

  /**
   * The query with its parameters declared and their values beside it. A parameter {@code name} is declared as {@code p_name}: so it is
   * never mistaken for the column of that name, nor for a word of the language. Names of tables and columns stand in the text here, too.
   */
  public DeclaredKql declared() {
    List<String> declarations = new ArrayList<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    StringBuilder out = new StringBuilder();
    for (KqlTemplate.Piece piece : pieces) {
      switch (piece.kind()) {
        case TEXT -> out.append(piece.text());
        case IDENTIFIER -> out.append(value(piece).identifier(piece.text()));
        case VALUE -> {
          KqlValue value = value(piece);
          String declared = "p_" + piece.text();
          if (parameters.put(declared, value.literal()) == null) {
            declarations.add(declared + ":" + value.type());
          }
          out.append(declared);
        }
      }
    }
    String header = declarations.isEmpty() ? "" : "declare query_parameters(" + String.join(", ", declarations) + ");\n";
    return new DeclaredKql(bounded(header + out), parameters);
  }

  /** Names the parameters only: values may be personal data. */
  @Override
  public String toString() { return "Kql" + placeholders(); }

  private Kql put(String name, Object value) {
    if (!placeholders().contains(name)) {
      throw new IllegalArgumentException("the template has no placeholder {" + name + "}; it has " + placeholders());
    }
    KqlValue literal = KqlValue.of(value);
    if (pieces.contains(new KqlTemplate.Piece(KqlTemplate.Kind.IDENTIFIER, name))) {
      literal.identifier(name); // complains now rather than when the query is used
    }
    Map<String, KqlValue> all = new LinkedHashMap<>(values);
    all.put(name, literal);
    return new Kql(pieces, Collections.unmodifiableMap(all));
  }

  private KqlValue value(KqlTemplate.Piece piece) {
    KqlValue value = values.get(piece.text());
    if (value == null) {
      throw new IllegalStateException("no value for the placeholder {" + piece.text() + "}");
    }
    return value;
  }

  private static String bounded(String query) {
    if (query.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("the query has " + query.length() + " characters, more than " + MAX_LENGTH);
    }
    return query;
  }
}
