package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Source;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** What names mean in one query. */
record Scope(Catalog catalog, Instant now, Map<String, Scalar> values, Map<String, Relation> tables, Map<String, UserFunction> functions, AtomicInteger calls) {
  private static final int MOST_CALLS = 2_000;

  Scope(Catalog catalog, Instant now) { this(catalog, now, new HashMap<>(), new HashMap<>(), new HashMap<>(), new AtomicInteger()); }

  /** The same names; what is added to one does not appear in the other. */
  Scope copy() { return new Scope(catalog, now, new HashMap<>(values), new HashMap<>(tables), new HashMap<>(functions), calls); }

  /** Counts a call of a function of the query's own; functions that call each other over and over are refused. */
  void called(Token at) {
    if (calls.incrementAndGet() > MOST_CALLS) {
      throw KqlError.tooDeep(at);
    }
  }

  /** Without the values that differ from row to row, which no other table can know. */
  Scope constants() {
    if (values.values().stream().allMatch(Scalar::isConstant)) {
      return this;
    }
    Scope same = copy();
    same.values.values().removeIf(value -> !value.isConstant());
    return same;
  }

  /** The table that an expression stands for, when it stands for one: its name, or a function that makes it. */
  Optional<Pipeline> table(Expr written) {
    if (written instanceof Expr.Name name && !values.containsKey(name.name())
        && (tables.containsKey(name.name()) || catalog.find(name.name()).isPresent())) {
      return Optional.of(new Pipeline(new Source.Table(name.at(), Optional.empty(), name.name()), List.of()));
    }
    if (written instanceof Expr.Call call && isTable(call)) {
      return Optional.of(new Pipeline(new Source.Function(call.at(), call.function(), call.arguments()), List.of()));
    }
    return Optional.empty();
  }

  private boolean isTable(Expr.Call call) {
    UserFunction own = functions.get(call.function());
    return own == null ? Functions.find(call.function()).isEmpty() && catalog.function(call.function()).isPresent() : own.isTable();
  }
}
