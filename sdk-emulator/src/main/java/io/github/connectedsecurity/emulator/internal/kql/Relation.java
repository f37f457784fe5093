package io.github.connectedsecurity.emulator.internal.kql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows with typed columns. Nothing is made before rows are asked for; each time they are made anew. */
public record Relation(List<Column> columns, Supplier<Stream<Row>> rows) {
  /** Copies the columns. */
  public Relation { columns = List.copyOf(columns); }

  /** The place of a column. */
  Optional<Integer> find(String name) {
    return IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(name)).boxed().findFirst();
  }

  List<String> names() { return columns.stream().map(Column::name).toList(); }
}
