package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import io.github.connectedsecurity.emulator.internal.kql.Scalar.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps that change columns. */
final class Columns {
  private Columns() {}

  static Relation project(List<Expr.Named> wanted, Relation table, ExpressionBinder binder) {
    Naming naming = new Naming();
    List<Column> columns = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (Expr.Named one : wanted) {
      Scalar value = binder.bind(one.value());
      columns.add(new Column(naming.name(one), value.type()));
      cells.add(value.cell());
    }
    return new Relation(columns, () -> table.rows().get().map(row -> Row.from(row, cells)));
  }

  static Relation extend(List<Expr.Named> added, Relation table, ExpressionBinder binder) {
    Naming naming = new Naming();
    List<Column> columns = new ArrayList<>(table.columns());
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(cell(i));
    }
    for (Expr.Named one : added) {
      Scalar value = new ExpressionBinder(binder.scope(), table.columns(), binder.operator(), binder.query()).bind(one.value());
      Column column = new Column(naming.name(one), value.type());
      int place = IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(column.name())).findFirst().orElse(-1);
      if (place >= 0) {
        columns.set(place, column);
        cells.set(place, value.cell());
      } else {
        columns.add(column);
        cells.add(value.cell());
      }
    }
    return new Relation(columns, () -> table.rows().get().map(row -> Row.from(row, cells)));
  }

  private static Cell cell(int place) { return row -> row.get(place); }

  /** Keeps columns, leaves them away, or puts them first. */
  static Relation pick(Step.Columns step, Relation table) {
    List<Integer> named = new ArrayList<>();
    for (String pattern : step.patterns()) {
      List<Integer> found = places(table).filter(i -> pattern(pattern).test(table.names().get(i))).toList();
      if (found.isEmpty() && !pattern.contains("*")) {
        throw KqlError.unresolved("'" + step.at().text() + "' operator: Failed to resolve column named '" + pattern + "'", step.at());
      }
      found.stream().filter(i -> !named.contains(i)).forEach(named::add);
    }
    return only(table, switch (step.at().text()) {
      case "project-away" -> places(table).filter(i -> !named.contains(i)).toList();
      case "project-keep" -> places(table).filter(named::contains).toList();
      default -> Stream.concat(named.stream(), places(table).filter(i -> !named.contains(i))).toList();
    });
  }

  private static Stream<Integer> places(Relation table) { return IntStream.range(0, table.columns().size()).boxed(); }

  static Relation only(Relation table, List<Integer> places) {
    List<Cell> cells = places.stream().map(Columns::cell).toList();
    return new Relation(places.stream().map(table.columns()::get).toList(), () -> table.rows().get().map(row -> Row.from(row, cells)));
  }

  static Relation rename(Step.Rename step, Relation table) {
    List<Column> columns = new ArrayList<>(table.columns());
    for (Expr.Named one : step.columns()) {
      String old = one.value() instanceof Expr.Name name ? name.name() : "";
      int place = table.find(old)
          .orElseThrow(() -> KqlError.unresolved("'project-rename' operator: Failed to resolve column named '" + old + "'", one.value().at()));
      columns.set(place, new Column(one.name().orElseThrow(() -> KqlError.unexpected(one.value().at())), columns.get(place).type()));
    }
    return new Relation(columns, table.rows());
  }

  /** A test of names against a name with an asterisk at one of its ends. */
  static Predicate<String> pattern(String pattern) {
    String regex = "\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E";
    return name -> name.matches(regex);
  }
}
