package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Expansion;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code mv-expand}: elements of dynamic values become rows, those of several values side by side. Null is one row, an empty value none. */
final class Expanding {
  private Expanding() {}

  /** A value that is taken apart. */
  private record Value(Scalar of, KqlType type) {}

  static Relation of(Step.Expand step, Relation table, ExpressionBinder binder) {
    List<Column> columns = new ArrayList<>(table.columns());
    List<Value> values = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Naming naming = new Naming();
    for (Expansion expansion : step.columns()) {
      Scalar value = binder.bind(expansion.value().value());
      if (value.type() != KqlType.DYNAMIC) {
        throw KqlError.semantic("SEM0216", "'" + step.at().text() + "' operator: the expression must be of type dynamic, not " + value.type().keyword() + ".",
            expansion.value().value().at());
      }
      KqlType type = expansion.type().orElse(KqlType.DYNAMIC);
      values.add(new Value(value, type));
      places.add(Parsing.place(columns, new Column(naming.name(expansion.value()), type)));
    }
    step.index().ifPresent(name -> places.add(Parsing.place(columns, new Column(name, KqlType.LONG))));
    int most = step.limit().map(binder::number).orElse(Integer.MAX_VALUE);
    return new Relation(columns, () -> table.rows().get().flatMap(row -> {
      List<List<@Nullable Object>> elements = values.stream().map(value -> elements(value.of.cell().of(row), step.pairs())).toList();
      int rows = Math.min(most, elements.stream().mapToInt(List::size).max().orElse(0));
      return IntStream.range(0, rows).mapToObj(i -> Parsing.with(row, columns, places, cells(values, elements, i)));
    }));
  }

  private static List<@Nullable Object> cells(List<Value> values, List<List<@Nullable Object>> elements, int place) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Object element = place < elements.get(i).size() ? elements.get(i).get(place) : null;
      cells.add(cast(element, values.get(i).type));
    }
    cells.add((long) place);
    return cells;
  }

  private static List<@Nullable Object> elements(@Nullable Object value, boolean pairs) {
    if (value instanceof Map<?, ?> bag) {
      return new ArrayList<>(bag.entrySet().stream()
          .map(one -> pairs ? (Object) Arrays.asList(one.getKey(), one.getValue()) : single(String.valueOf(one.getKey()), one.getValue())).toList());
    }
    return value instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>(Arrays.asList(value));
  }

  private static Map<String, Object> single(String key, @Nullable Object value) {
    Map<String, Object> bag = new LinkedHashMap<>();
    bag.put(key, value);
    return bag;
  }

  /** A type is stated, not made: what is of another kind in JSON is null. Times, spans and GUIDs are text there. */
  private static @Nullable Object cast(@Nullable Object element, KqlType type) {
    boolean fits = switch (type) {
      case BOOL -> element instanceof Boolean;
      case INT, LONG, REAL, DECIMAL -> element instanceof Number;
      case DATETIME, TIMESPAN, GUID -> element instanceof String;
      case STRING, DYNAMIC -> true;
    };
    return fits ? Values.convert(element, type) : null;
  }
}
