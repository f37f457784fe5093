package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Scalar.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an expression means for the rows of a table.
 *
 * @param operator the step that the expression stands in, as complaints name it
 * @param query makes a table of a query that stands within the expression
 */
record ExpressionBinder(Scope scope, List<Column> columns, String operator, Function<Pipeline, Relation> query) {
  private static final Set<KqlType> HOLD_TEXT = Set.of(KqlType.STRING, KqlType.DYNAMIC, KqlType.GUID);

  Scalar bind(Expr expression) {
    if (expression instanceof Expr.Constant constant) {
      return Scalar.constant(constant.literal().type(), constant.literal().value());
    }
    if (expression instanceof Expr.Name name) {
      return name(name);
    }
    if (expression instanceof Expr.Binary binary && binary.left() instanceof Expr.Star) {
      return anywhere(binary);
    }
    if (expression instanceof Expr.Binary binary) {
      return Operators.apply(binary.at(), binary.operator(), bind(binary.left()), bind(binary.right()));
    }
    if (expression instanceof Expr.Call call) {
      return call(call);
    }
    if (expression instanceof Expr.Member member) {
      return member(member);
    }
    if (expression instanceof Expr.Minus minus) {
      Scalar value = bind(minus.value());
      return Operators.arithmetic(minus.at(), "-", Scalar.constant(value.type(), value.type() == KqlType.TIMESPAN ? Duration.ZERO : (Object) 0L), value);
    }
    if (expression instanceof Expr.Between between) {
      return between(between);
    }
    if (expression instanceof Expr.Among among) {
      return among(among);
    }
    throw KqlError.unexpected(expression.at());
  }

  /** Binds what must be true or false. */
  Scalar predicate(Expr expression) {
    Scalar predicate = bind(expression);
    if (predicate.type() != KqlType.BOOL && predicate.type() != KqlType.DYNAMIC) {
      throw KqlError.semantic("SEM0078", "'" + operator + "' operator: the predicate must be of type bool, not " + predicate.type().keyword() + ".",
          expression.at());
    }
    return predicate;
  }

  /** Binds what must be the same for all rows and a whole number. */
  int number(Expr expression) {
    Scalar value = new ExpressionBinder(scope, List.of(), operator, query).bind(expression);
    if (!value.type().isWhole() || !(value.value() instanceof Long number) || number < 0) {
      throw KqlError.semantic("SEM0083", "'" + operator + "' operator: the number of rows must be a whole number that is not negative.", expression.at());
    }
    return (int) Math.min(Integer.MAX_VALUE, number);
  }

  private Scalar name(Expr.Name name) {
    int place = IntStream.range(0, columns.size()).filter(i -> columns.get(i).name().equals(name.name())).findFirst().orElse(-1);
    if (place >= 0) {
      return new Scalar(columns.get(place).type(), false, row -> row.get(place));
    }
    Scalar value = scope.values().get(name.name());
    if (value == null) {
      throw KqlError.unresolved((operator.isEmpty() ? "" : "'" + operator + "' operator: ") + "Failed to resolve column or scalar expression named '"
          + name.name() + "'", name.at());
    }
    return value;
  }

  /** Whether any column that holds text passes a test of text. */
  private Scalar anywhere(Expr.Binary test) {
    if (test.operator().startsWith("!") || !TextOperators.NAMES.contains(test.operator()) && !test.operator().equals("matches regex")) {
      throw KqlError.unexpected(test.at());
    }
    Scalar right = bind(test.right());
    List<Scalar> all = IntStream.range(0, columns.size()).filter(i -> HOLD_TEXT.contains(columns.get(i).type()))
        .mapToObj(i -> Operators.apply(test.at(), test.operator(), new Scalar(columns.get(i).type(), false, row -> row.get(i)), right)).toList();
    return new Scalar(KqlType.BOOL, false, row -> all.stream().anyMatch(one -> one.passes(row)));
  }

  private Scalar call(Expr.Call call) {
    UserFunction own = scope.functions().get(call.function());
    if (own != null) {
      return own.value(call.at(), call.arguments().stream().map(this::bind).toList());
    }
    Functions.Function function = Functions.find(call.function()).orElseThrow(() -> unknown(call));
    List<Scalar> arguments = call.arguments().stream().map(this::bind).toList();
    if (arguments.size() < function.least() || arguments.size() > function.most()) {
      String expected = function.least() == function.most() ? String.valueOf(function.least()) : "[" + function.least() + ", " + function.most() + "]";
      throw KqlError.semantic("SEM0219", call.function() + "(): function expects " + expected + " argument(s).", call.at());
    }
    KqlType type;
    try {
      type = function.typing().of(arguments.stream().map(Scalar::type).toList());
    } catch (IllegalArgumentException e) {
      throw KqlError.semantic("SEM0019", "Call to " + call.function() + "(): " + e.getMessage(), call.at());
    }
    boolean constant = arguments.stream().allMatch(Scalar::isConstant);
    Instant now = scope.now();
    return new Scalar(type, constant, row -> {
      Row in = Row.begin();
      for (Scalar argument : arguments) {
        in.add(argument.cell().of(row));
      }
      return function.body().of(in, now);
    });
  }

  private KqlError unknown(Expr.Call call) {
    return Aggregates.find(call.function()).isPresent()
        ? KqlError.semantic("SEM0063", "'" + call.function() + "' function is an aggregate and cannot be used here.", call.at())
        : KqlError.semantic("SEM0260", "Unknown function: '" + call.function() + "'.", call.at());
  }

  private Scalar member(Expr.Member member) {
    Scalar value = bind(member.value());
    Scalar key = bind(member.key());
    if (value.type() != KqlType.DYNAMIC) {
      throw KqlError.semantic("SEM0085", "Path expression source must be of type dynamic. Received a source of type " + value.type().keyword() + " instead.",
          member.at());
    }
    return new Scalar(KqlType.DYNAMIC, value.isConstant() && key.isConstant(), row -> member(value.cell().of(row), key.cell().of(row)));
  }

  private static @Nullable Object member(@Nullable Object value, @Nullable Object key) {
    if (value instanceof Map<?, ?> object && key instanceof String name) {
      return object.get(name);
    }
    if (value instanceof List<?> list && key instanceof Long place) {
      int at = (int) (place < 0 ? list.size() + place : place);
      return at >= 0 && at < list.size() ? list.get(at) : null;
    }
    return null;
  }

  private Scalar between(Expr.Between between) {
    Scalar value = bind(between.value());
    Scalar from = bind(between.from());
    Scalar to = bind(between.to());
    Scalar end = value.type() == KqlType.DATETIME && to.type() == KqlType.TIMESPAN ? Operators.arithmetic(between.at(), "+", from, to) : to;
    Scalar low = Operators.relation(between.at(), ">=", value, from);
    Scalar high = Operators.relation(between.at(), "<=", value, end);
    return new Scalar(KqlType.BOOL, value.isConstant(), row -> (low.passes(row) && high.passes(row)) != between.negated());
  }

  private Scalar among(Expr.Among among) {
    Scalar value = bind(among.value());
    Scalar values = list(among, value);
    Cell list = values.cell();
    String operator = among.operator();
    return new Scalar(KqlType.BOOL, value.isConstant() && values.isConstant(), switch (operator) {
      case "has_any" -> row -> terms(list, row).stream().anyMatch(term -> Texts.hasTerm(Texts.fold(Values.text(value.cell().of(row))), term));
      case "has_all" -> row -> terms(list, row).stream().allMatch(term -> Texts.hasTerm(Texts.fold(Values.text(value.cell().of(row))), term));
      default -> row -> contains(list.of(row), value.cell().of(row), operator.endsWith("~")) != operator.startsWith("!");
    });
  }

  private static List<String> terms(Cell list, Row row) {
    return list.of(row) instanceof Set<?> set ? set.stream().map(one -> Texts.fold(Values.text(one))).toList() : List.of();
  }

  private static boolean contains(@Nullable Object set, @Nullable Object value, boolean folded) {
    Object sought = folded ? Texts.fold(Values.text(value)) : value;
    return sought != null && set instanceof Set<?> values && values.contains(sought);
  }

  /** The values to compare with, as a set of the same type as the value; made once if they are the same for all rows. */
  private Scalar list(Expr.Among among, Scalar value) {
    Optional<Relation> table = among.table().map(query).or(() -> variable(among.list()));
    if (table.isPresent()) {
      Row first = Row.begin();
      table.get().rows().get().forEach(row -> first.add(row.get(0)));
      Set<Object> set = set(first, value.type(), among.operator().endsWith("~"));
      return Scalar.constant(KqlType.DYNAMIC, set);
    }
    List<Scalar> members = among.list().stream().map(this::bind).toList();
    for (Scalar member : members) {
      Operators.equality(among.at(), false, value, member.type() == KqlType.DYNAMIC ? Scalar.constant(value.type(), null) : member);
    }
    Cell make = row -> {
      Row values = Row.begin();
      members.forEach(member -> values.add(member.cell().of(row)));
      return set(values, value.type(), among.operator().endsWith("~"));
    };
    return new Scalar(KqlType.DYNAMIC, members.stream().allMatch(Scalar::isConstant), make).once();
  }

  private Optional<Relation> variable(List<Expr> list) {
    return list.size() == 1 && columns.stream().noneMatch(column -> list.get(0) instanceof Expr.Name name && column.name().equals(name.name()))
        ? scope.table(list.get(0)).map(query) : Optional.empty();
  }

  /** A set of what is in the cells, in which lists are taken apart; null is in no list. */
  private static Set<Object> set(Row values, KqlType type, boolean folded) {
    Set<Object> set = new HashSet<>();
    values.values().flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value)).forEach(value -> {
      Object converted = folded ? Texts.fold(Values.text(value)) : Values.convert(value, type);
      if (converted != null) {
        set.add(converted);
      }
    });
    return set;
  }
}
