package io.github.connectedsecurity.emulator.internal.kql;

import java.util.List;
import java.util.Optional;

/** A table and what is done to it, step by step. */
record Pipeline(Source source, List<Step> steps) {
  /** Where rows come from. */
  sealed interface Source {
    /** A table or a variable, perhaps of another workspace. */
    record Table(Token at, Optional<String> workspace, String name) implements Source {}

    /** {@code print}. */
    record Print(Token at, List<Expr.Named> values) implements Source {}

    /** {@code range x from a to b step c}. */
    record Range(Token at, String name, Expr from, Expr to, Expr step) implements Source {}

    /** {@code datatable (a:long)[1, 2]}. */
    record Data(Token at, List<Column> columns, List<Expr> cells) implements Source {}

    /** {@code union}. */
    record Union(Token at, UnionOf tables) implements Source {}

    /** A function that makes a table. */
    record Function(Token at, String name, List<Expr> arguments) implements Source {}

    /** {@code search}. */
    record Search(Token at, UnionOf tables, Expr predicate) implements Source {}

    /** A query in brackets. */
    record Nested(Pipeline query) implements Source {}
  }

  /**
   * Tables put one after the other.
   *
   * @param inner keeps only the columns that all have
   * @param withSource the column that names the table
   * @param fuzzy passes over tables that are not there
   */
  record UnionOf(boolean inner, Optional<String> withSource, boolean fuzzy, List<Pipeline> tables) {}

  /** One step behind a bar. */
  sealed interface Step {
    /** The name of the operator. */
    Token at();

    /** {@code where}. */
    record Where(Token at, Expr predicate) implements Step {}

    /** {@code project}. */
    record Project(Token at, List<Expr.Named> columns) implements Step {}

    /** {@code project-away}, {@code project-keep} and {@code project-reorder}: columns by patterns. */
    record Columns(Token at, List<String> patterns) implements Step {}

    /** {@code project-rename}. */
    record Rename(Token at, List<Expr.Named> columns) implements Step {}

    /** {@code extend}. */
    record Extend(Token at, List<Expr.Named> columns) implements Step {}

    /** {@code summarize}. */
    record Summarize(Token at, List<Expr.Named> aggregates, List<Expr.Named> by) implements Step {}

    /** {@code distinct}. */
    record Distinct(Token at, List<Expr.Named> columns) implements Step {}

    /** {@code count}. */
    record Count(Token at) implements Step {}

    /** {@code take} and {@code limit}. */
    record Take(Token at, Expr rows) implements Step {}

    /** {@code sort} and {@code top}. */
    record Sort(Token at, List<Order> by, Optional<Expr> top) implements Step {}

    /** {@code join}. */
    record Join(Token at, String kind, Pipeline right, List<Key> on) implements Step {}

    /**
     * {@code parse} and {@code parse-where}.
     *
     * @param relaxed whether a value of another type leaves its own column empty instead of all
     */
    record Parse(Token at, boolean relaxed, Expr text, List<Part> pattern) implements Step {}

    /**
     * {@code mv-expand}.
     *
     * @param pairs whether property bags come apart into pairs of key and value, instead of bags of one
     */
    record Expand(Token at, boolean pairs, Optional<String> index, List<Expansion> columns, Optional<Expr> limit) implements Step {}

    /** {@code search} behind a bar; what stands before it has a name. */
    record Search(Token at, String name, Expr predicate) implements Step {}

    /** {@code union} behind a bar. */
    record Union(Token at, UnionOf tables) implements Step {}

    /** {@code render}, which changes nothing but what the answer says of itself. */
    record Render(Token at, String visualization, List<Expr.Named> properties) implements Step {}
  }

  /** A part of a pattern that text is parsed by. */
  sealed interface Part {
    /** Text that must stand there. */
    record Literal(String text) implements Part {}

    /** Whatever stands there. */
    record Anything() implements Part {}

    /** What becomes a column. */
    record Cell(Column column) implements Part {}
  }

  /** A dynamic value whose elements become rows; of this type if there is one. */
  record Expansion(Expr.Named value, Optional<KqlType> type) {}

  /** A column to sort by. */
  record Order(Expr value, boolean ascending, boolean nullsFirst) {}

  /** A pair of columns that must be equal. */
  record Key(Expr left, Expr right) {}
}
