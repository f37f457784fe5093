package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Aggregates.Gathered;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import io.github.connectedsecurity.emulator.internal.kql.Scalar.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code summarize}: every call of an aggregate becomes a column of a table in between, which has a row for each group; the
 * expressions around the calls are then bound to that table.
 */
final class Summary {
  private final ExpressionBinder binder;
  private final Naming naming = new Naming();
  private final List<Scalar> keys = new ArrayList<>();
  private final List<Column> between = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  /** What one call gathers from each row. */
  private record Part(Cell from, Supplier<Gathered> start) {}

  private Summary(ExpressionBinder binder) { this.binder = binder; }

  static Relation of(Step.Summarize step, Relation table, ExpressionBinder binder) {
    Summary summary = new Summary(binder);
    step.by().forEach(summary::key);
    step.aggregates().forEach(summary::aggregate);
    return new Relation(summary.columns, () -> summary.rows(table, step.by().isEmpty()));
  }

  private void key(Expr.Named by) {
    Scalar key = binder.bind(by.value());
    String name = naming.name(by);
    if (key.type() == KqlType.DYNAMIC) {
      throw KqlError.semantic("SEM0038", "Summarize group key '" + name + "' is of a 'dynamic' type. Please use an explicit cast (for example, "
          + "'summarize ... by tostring(" + name + ")') as grouping by a 'dynamic' type is not supported.", by.value().at());
    }
    int place = keys.size();
    keys.add(key);
    between.add(new Column("$key" + place, key.type()));
    output(new Column(name, key.type()), row -> row.get(place));
  }

  private void output(Column column, Cell cell) {
    columns.add(column);
    cells.add(cell);
  }

  private void aggregate(Expr.Named named) {
    if (named.value() instanceof Expr.Call call && (call.function().equals("arg_max") || call.function().equals("arg_min"))) {
      bestRow(call, named);
    } else if (named.value() instanceof Expr.Call call && call.function().equals("take_any") && named.name().isEmpty()) {
      call.arguments().forEach(argument -> anyOf(call, argument));
    } else {
      Expr rewritten = rewrite(named.value());
      Scalar value = new ExpressionBinder(binder.scope(), between, binder.operator(), binder.query()).bind(rewritten);
      output(new Column(naming.name(named.name().isPresent() ? named : new Expr.Named(label(named.value()), named.value())), value.type()), value.cell());
    }
  }

  private static Optional<String> label(Expr value) {
    return value instanceof Expr.Call call ? Aggregates.find(call.function())
        .map(function -> function.prefix() + (call.arguments().isEmpty() ? "" : Naming.of(call.arguments().get(0)).orElse(""))) : Optional.empty();
  }

  /** All columns are meant by an asterisk. */
  private List<Expr> expanded(Expr argument) {
    return argument instanceof Expr.Star ? binder.columns().stream().<Expr>map(column -> new Expr.Name(argument.at(), column.name())).toList()
        : List.of(argument);
  }

  private void anyOf(Expr.Call call, Expr argument) {
    for (Expr one : expanded(argument)) {
      Scalar value = binder.bind(one);
      int place = part(value.cell(), Aggregates.find("take_any").orElseThrow().start(), value.type());
      output(new Column(naming.unused(Naming.of(one).orElse("any_")), value.type()), row -> row.get(place));
    }
    if (call.arguments().isEmpty()) {
      throw KqlError.unexpected(call.at());
    }
  }

  /** {@code arg_max(by, values…)}: the row whose first value is best gives all. */
  private void bestRow(Expr.Call call, Expr.Named named) {
    if (call.arguments().isEmpty()) {
      throw KqlError.semantic("SEM0219", call.function() + "(): function expects [1, 64] argument(s).", call.at());
    }
    List<Expr> wanted = new ArrayList<>(call.arguments().subList(0, 1));
    String by = Naming.of(wanted.get(0)).orElse("max_");
    call.arguments().subList(1, call.arguments().size()).stream().flatMap(argument -> expanded(argument).stream())
        .filter(one -> columns.stream().noneMatch(column -> Naming.of(one).filter(column.name()::equals).isPresent()))
        .filter(one -> !Naming.of(one).orElse("").equals(by)).forEach(wanted::add);
    List<Scalar> values = wanted.stream().map(binder::bind).toList();
    int place = part(row -> {
      Row best = Row.begin();
      values.forEach(value -> best.add(value.cell().of(row)));
      return best;
    }, () -> new Aggregates.BestRow(call.function().equals("arg_max") ? 1 : -1), KqlType.DYNAMIC);
    for (int i = 0; i < values.size(); i++) {
      int at = i;
      String name = i == 0 ? named.name().orElse(by) : Naming.of(wanted.get(i)).orElse("Column" + i);
      output(new Column(naming.unused(name), values.get(i).type()), row -> row.get(place) instanceof Row best ? best.get(at) : null);
    }
  }

  private int part(Cell from, Supplier<Gathered> start, KqlType type) {
    parts.add(new Part(from, start));
    between.add(new Column("$part" + parts.size(), type));
    return between.size() - 1;
  }

  /** The same expression with columns of the table in between in the place of calls and keys. */
  private Expr rewrite(Expr expression) {
    if (expression instanceof Expr.Call call) {
      return Aggregates.find(call.function()).map(function -> gathered(call, function))
          .orElseGet(() -> new Expr.Call(call.at(), call.function(), call.arguments().stream().map(this::rewrite).toList()));
    }
    if (expression instanceof Expr.Binary binary) {
      return new Expr.Binary(binary.at(), binary.operator(), rewrite(binary.left()), rewrite(binary.right()));
    }
    if (expression instanceof Expr.Minus minus) {
      return new Expr.Minus(minus.at(), rewrite(minus.value()));
    }
    if (expression instanceof Expr.Member member) {
      return new Expr.Member(member.at(), rewrite(member.value()), member.key());
    }
    if (expression instanceof Expr.Name name && binder.columns().stream().anyMatch(column -> column.name().equals(name.name()))) {
      throw KqlError.semantic("SEM0136", "Summarize expression '" + name.name() + "' is neither an aggregate nor a group key.", name.at());
    }
    return expression;
  }

  private Expr gathered(Expr.Call call, Aggregates.Function function) {
    boolean bounded = call.function().startsWith("make_") || call.function().equals("dcount"); // a second argument bounds size or accuracy
    if (call.arguments().size() < function.arguments() || call.arguments().size() > function.arguments() + (bounded ? 1 : 0)) {
      throw KqlError.semantic("SEM0219", call.function() + "(): function expects " + function.arguments() + " argument(s).", call.at());
    }
    Scalar value = function.arguments() == 0 ? Scalar.constant(KqlType.LONG, 1L) : binder.bind(call.arguments().get(0));
    try {
      int place = part(value.cell(), function.start(), function.typing().of(value.type()));
      return new Expr.Name(call.at(), between.get(place).name());
    } catch (IllegalArgumentException e) {
      throw KqlError.semantic("SEM0079", "Call to " + call.function() + "(): " + e.getMessage(), call.at());
    }
  }

  private Stream<Row> rows(Relation table, boolean whole) {
    Map<Row, List<Gathered>> groups = new LinkedHashMap<>();
    List<Cell> group = keys.stream().map(Scalar::cell).toList();
    if (whole && !parts.isEmpty()) {
      groups.put(Row.EMPTY, started());
    }
    table.rows().get().forEach(row -> {
      List<Gathered> all = groups.computeIfAbsent(Row.from(row, group), key -> started());
      for (int i = 0; i < all.size(); i++) {
        all.get(i).add(parts.get(i).from().of(row));
      }
    });
    return groups.entrySet().stream().map(one -> {
      Row middle = Row.begin().addAll(one.getKey());
      one.getValue().forEach(gathered -> middle.add(gathered.result()));
      return Row.from(middle, cells);
    });
  }

  private List<Gathered> started() { return parts.stream().map(part -> part.start().get()).toList(); }
}
