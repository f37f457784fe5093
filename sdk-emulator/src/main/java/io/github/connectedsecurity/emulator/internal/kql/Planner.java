package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Order;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Source;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.UnionOf;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns a pipeline into a table, binding each step to the columns of the one before; rows are made when they are asked for. */
final class Planner {
  private final Scope scope;
  private final Map<String, Object> render = new LinkedHashMap<>();

  Planner(Scope scope) { this.scope = scope; }

  /** What the last {@code render} said. */
  Map<String, Object> render() { return render; }

  Relation plan(Pipeline pipeline) {
    Relation table = source(pipeline.source(), pipeline.steps().isEmpty() ? "" : pipeline.steps().get(0).at().text());
    for (Step step : pipeline.steps()) {
      table = step(step, table);
    }
    return table;
  }

  /** Binds what stands in no table. */
  static ExpressionBinder scalars(Scope scope, String operator) {
    return new ExpressionBinder(scope, List.of(), operator, pipeline -> new Planner(scope.constants()).plan(pipeline));
  }

  static KqlError noTable(Token at) {
    return KqlError.semantic("SEM0003", "Top-level expressions must return tabular results. (Hint: If you're trying to output a scalar value, use the 'print' "
        + "operator.)", at);
  }

  ExpressionBinder binder(Relation table, String operator) { return new ExpressionBinder(scope, table.columns(), operator, this::plan); }

  private Relation source(Source source, String operator) {
    if (source instanceof Source.Table table) {
      return table(table, operator);
    }
    if (source instanceof Source.Nested nested) {
      return plan(nested.query());
    }
    if (source instanceof Source.Union union) {
      return Unions.of(union.tables(), members(union.tables(), Map.of()));
    }
    if (source instanceof Source.Function function) {
      return made(function);
    }
    if (source instanceof Source.Search search) {
      return found(search.predicate(), Unions.of(search.tables(), members(search.tables(), Map.of())));
    }
    return Generated.of(source, binder(new Relation(List.of(), Stream::empty), operator));
  }

  private Relation found(Expr predicate, Relation table) {
    Scalar passes = binder(table, "search").predicate(predicate);
    return new Relation(table.columns(), () -> table.rows().get().filter(passes::passes));
  }

  private Relation made(Source.Function function) {
    List<Scalar> arguments = function.arguments().stream().map(scalars(scope, "")::bind).toList();
    UserFunction own = scope.functions().get(function.name());
    if (own != null) {
      return own.table(function.at(), arguments);
    }
    Row constants = Row.begin();
    arguments.forEach(argument -> constants.add(argument.value()));
    try {
      return scope.catalog().function(function.name()).orElseThrow(() -> Functions.find(function.name()).isPresent() ? noTable(function.at())
          : KqlError.semantic("SEM0260", "Unknown function: '" + function.name() + "'.", function.at())).apply(constants);
    } catch (IllegalArgumentException e) {
      throw KqlError.semantic("SEM0219", function.name() + "(): " + e.getMessage(), function.at());
    }
  }

  private Relation table(Source.Table table, String operator) {
    Optional<Relation> variable = table.workspace().isEmpty() ? Optional.ofNullable(scope.tables().get(table.name())) : Optional.empty();
    Optional<Catalog> catalog = table.workspace().isEmpty() ? Optional.of(scope.catalog()) : table.workspace().flatMap(scope.catalog()::workspace);
    if (catalog.isEmpty()) {
      throw KqlError.unresolved("Failed to resolve workspace '" + table.workspace().orElse("") + "'", table.at());
    }
    return variable.or(() -> catalog.get().find(table.name())).orElseThrow(() -> scope.values().containsKey(table.name())
        ? noTable(table.at())
        : KqlError.unresolved((operator.isEmpty() ? "" : "'" + operator + "' operator: ") + "Failed to resolve table or column expression named '"
            + table.name() + "'", table.at()));
  }

  /** The tables of a union with their names; patterns stand for all tables that fit. */
  private Map<String, Relation> members(UnionOf union, Map<String, Relation> before) {
    Map<String, Relation> members = new LinkedHashMap<>(before);
    for (Pipeline pipeline : union.tables()) {
      if (pipeline.source() instanceof Source.Table table && table.name().endsWith("*")) {
        scope.catalog().names().stream().filter(Columns.pattern(table.name()))
            .forEach(name -> scope.catalog().find(name).ifPresent(found -> members.putIfAbsent(name, found)));
      } else if (pipeline.source() instanceof Source.Table table) {
        try {
          members.put(table.name(), table(table, "union"));
        } catch (KqlError missing) {
          if (!union.fuzzy()) {
            throw missing;
          }
        }
      } else {
        members.put("union_arg" + members.size(), plan(pipeline));
      }
    }
    return members;
  }

  private Relation step(Step step, Relation table) {
    ExpressionBinder binder = binder(table, step.at().text());
    if (step instanceof Step.Where where) {
      Scalar predicate = binder.predicate(where.predicate());
      return new Relation(table.columns(), () -> table.rows().get().filter(predicate::passes));
    }
    if (step instanceof Step.Project project) {
      return Columns.project(project.columns(), table, binder);
    }
    if (step instanceof Step.Extend extend) {
      return Columns.extend(extend.columns(), table, binder);
    }
    if (step instanceof Step.Columns columns) {
      return Columns.pick(columns, table);
    }
    if (step instanceof Step.Rename rename) {
      return Columns.rename(rename, table);
    }
    if (step instanceof Step.Parse parse) {
      return Parsing.of(parse, table, binder);
    }
    if (step instanceof Step.Expand expand) {
      return Expanding.of(expand, table, binder);
    }
    if (step instanceof Step.Search search) {
      return found(search.predicate(), Searching.named(search.name(), table));
    }
    if (step instanceof Step.Summarize summarize) {
      return Summary.of(summarize, table, binder);
    }
    if (step instanceof Step.Distinct distinct) {
      return distinct(distinct, table, binder);
    }
    if (step instanceof Step.Count) {
      return new Relation(List.of(new Column("Count", KqlType.LONG)), () -> Stream.of(Row.of(table.rows().get().count())));
    }
    if (step instanceof Step.Take take) {
      int rows = binder.number(take.rows());
      return new Relation(table.columns(), () -> table.rows().get().limit(rows));
    }
    return arranged(step, table, binder);
  }

  private Relation arranged(Step step, Relation table, ExpressionBinder binder) {
    if (step instanceof Step.Sort sort) {
      Comparator<Row> order = sort.by().stream().map(by -> order(by, binder)).reduce(Comparator::thenComparing).orElseThrow();
      int most = sort.top().map(binder::number).orElse(Integer.MAX_VALUE);
      return new Relation(table.columns(), () -> table.rows().get().sorted(order).limit(most));
    }
    if (step instanceof Step.Join join) {
      return Joins.of(join, table, plan(join.right()), (key, side) -> binder(side, "join").bind(key));
    }
    if (step instanceof Step.Union union) {
      return Unions.of(union.tables(), members(union.tables(), Map.of("union_arg0", table)));
    }
    if (step instanceof Step.Render chart) {
      render.put("visualization", chart.visualization());
      chart.properties().forEach(property -> render.put(property.name().orElse(""), constant(property, binder)));
    }
    return table;
  }

  private static Object constant(Expr.Named property, ExpressionBinder binder) {
    return property.value() instanceof Expr.Name name ? name.name() : Values.text(binder.bind(property.value()).value());
  }

  private static Comparator<Row> order(Order by, ExpressionBinder binder) {
    Scalar value = binder.bind(by.value());
    return (left, right) -> {
      Object one = value.cell().of(left);
      Object other = value.cell().of(right);
      if (one == null || other == null) {
        return one == other ? 0 : (one == null) == by.nullsFirst() ? -1 : 1;
      }
      return by.ascending() ? Values.compare(one, other) : Values.compare(other, one);
    };
  }

  private static Relation distinct(Step.Distinct step, Relation table, ExpressionBinder binder) {
    boolean all = step.columns().size() == 1 && step.columns().get(0).value() instanceof Expr.Star;
    Relation projected = all ? table : Columns.project(step.columns(), table, binder);
    return new Relation(projected.columns(), () -> {
      Set<Row> seen = new HashSet<>();
      return projected.rows().get().filter(seen::add);
    });
  }
}
