package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.UnionOf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code union}: columns of the same name and type become one. */
final class Unions {
  private Unions() {}

  static Relation of(UnionOf union, Map<String, Relation> members) {
    Map<Column, Column> columns = new LinkedHashMap<>();
    Naming naming = new Naming();
    union.withSource().ifPresent(naming::unused);
    members.values().stream().flatMap(table -> table.columns().stream()).distinct()
        .filter(column -> !union.inner() || members.values().stream().allMatch(table -> table.columns().contains(column)))
        .forEach(column -> columns.put(column, new Column(free(naming, columns, column), column.type())));
    List<Column> all = new ArrayList<>();
    union.withSource().ifPresent(name -> all.add(new Column(name, KqlType.STRING)));
    all.addAll(columns.values());
    return new Relation(all, () -> members.entrySet().stream()
        .flatMap(member -> rows(member.getValue(), List.copyOf(columns.keySet()), union.withSource().isPresent() ? List.of(member.getKey()) : List.of())));
  }

  /** A name that came before with another type gets the type's name behind it. */
  private static String free(Naming naming, Map<Column, Column> columns, Column column) {
    boolean taken = columns.keySet().stream().anyMatch(other -> other.name().equals(column.name()));
    return naming.unused(taken ? column.name() + "_" + column.type().keyword() : column.name());
  }

  private static Stream<Row> rows(Relation table, List<Column> columns, List<String> first) {
    List<Integer> places = columns.stream().map(table.columns()::indexOf).toList();
    return table.rows().get().map(row -> {
      Row wide = Row.begin();
      first.forEach(wide::add);
      for (int i = 0; i < places.size(); i++) {
        wide.add(places.get(i) >= 0 ? row.get(places.get(i)) : columns.get(i).type() == KqlType.STRING ? "" : null);
      }
      return wide;
    });
  }
}
