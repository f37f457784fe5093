package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import io.github.connectedsecurity.emulator.internal.kql.Scalar.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** {@code join}: the right table is read first, then the left one row by row. */
final class Joins {
  /** The kinds that there are. */
  static final Set<String> KINDS = Set.of("innerunique", "inner", "leftouter", "leftanti", "anti", "leftantisemi", "leftsemi");

  private Joins() {}

  /**
   * Joins two tables.
   *
   * @param binder binds an expression to a table's columns
   */
  static Relation of(Step.Join step, Relation left, Relation right, BiFunction<Expr, Relation, Scalar> binder) {
    List<Scalar> leftSides = step.on().stream().map(key -> binder.apply(side(key.left(), "$left"), left)).toList();
    List<Scalar> rightSides = step.on().stream().map(key -> binder.apply(side(key.right(), "$right"), right)).toList();
    for (int i = 0; i < leftSides.size(); i++) {
      Operators.equality(step.at(), false, leftSides.get(i), rightSides.get(i));
    }
    List<Cell> leftKeys = leftSides.stream().map(Scalar::cell).toList();
    List<Cell> rightKeys = rightSides.stream().map(Scalar::cell).toList();
    boolean onlyLeft = step.kind().contains("anti") || step.kind().contains("semi");
    List<Column> columns = new ArrayList<>(left.columns());
    if (!onlyLeft) {
      Naming naming = new Naming();
      left.names().forEach(naming::unused);
      right.columns().forEach(column -> columns.add(new Column(naming.unused(column.name()), column.type())));
    }
    int width = right.columns().size();
    return new Relation(columns, () -> {
      Map<Row, List<Row>> byKey = new HashMap<>();
      right.rows().get().forEach(row -> byKey.computeIfAbsent(Row.from(row, rightKeys), key -> new ArrayList<>()).add(row));
      Set<Row> seen = new HashSet<>();
      return left.rows().get().filter(row -> !step.kind().equals("innerunique") || seen.add(Row.from(row, leftKeys)))
          .flatMap(row -> joined(step.kind(), row, byKey.getOrDefault(Row.from(row, leftKeys), List.of()), width));
    });
  }

  private static Stream<Row> joined(String kind, Row row, List<Row> matches, int width) {
    return switch (kind) {
      case "leftsemi" -> matches.isEmpty() ? Stream.empty() : Stream.of(row);
      case "leftanti", "anti", "leftantisemi" -> matches.isEmpty() ? Stream.of(row) : Stream.empty();
      case "leftouter" -> matches.isEmpty() ? Stream.of(both(row, Row.nulls(width))) : matches.stream().map(match -> both(row, match));
      default -> matches.stream().map(match -> both(row, match));
    };
  }

  private static Row both(Row left, Row right) { return Row.begin().addAll(left).addAll(right); }

  /** A column, with or without the side in front of it. */
  private static Expr side(Expr key, String side) {
    return key instanceof Expr.Member member && member.value() instanceof Expr.Name prefix && prefix.name().equals(side)
        && member.key() instanceof Expr.Constant name ? new Expr.Name(member.key().at(), Values.text(name.literal().value())) : key;
  }
}
