package io.github.connectedsecurity.emulator.internal.kql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The functions that give one value for many rows. */
final class Aggregates {
  private static final Map<String, Function> ALL = Map.ofEntries(
      Map.entry("count", new Function(0, "count_", type -> KqlType.LONG, () -> new Counter(false))),
      Map.entry("countif", new Function(1, "countif_", type -> KqlType.LONG, () -> new Counter(true))),
      Map.entry("dcount", new Function(1, "dcount_", type -> KqlType.LONG, () -> new Bag(Bag.Kind.SIZE))),
      Map.entry("sum", new Function(1, "sum_", Aggregates::summed, Sum::new)),
      Map.entry("avg", new Function(1, "avg_", Aggregates::averaged, Mean::new)),
      Map.entry("min", new Function(1, "min_", Aggregates::ordered, () -> new Best(-1))),
      Map.entry("max", new Function(1, "max_", Aggregates::ordered, () -> new Best(1))),
      Map.entry("make_set", new Function(1, "set_", type -> KqlType.DYNAMIC, () -> new Bag(Bag.Kind.SET))),
      Map.entry("make_list", new Function(1, "list_", type -> KqlType.DYNAMIC, () -> new Bag(Bag.Kind.LIST))),
      Map.entry("take_any", new Function(1, "any_", type -> type, First::new)));

  private Aggregates() {}

  /** Gathers values. */
  interface Gathered {
    void add(@Nullable Object value);

    @Nullable
    Object result();
  }

  /** Tells the type of the result, or complains of the type of what is to be gathered. */
  interface Typing {
    KqlType of(KqlType type);
  }

  /** How many arguments a function needs, what its column is called, and how it gathers. */
  record Function(int arguments, String prefix, Typing typing, Supplier<Gathered> start) {}

  static Optional<Function> find(String name) { return Optional.ofNullable(ALL.get(name)); }

  private static KqlType summed(KqlType type) {
    return type.isWhole() ? KqlType.LONG : type.isNumber() || type == KqlType.TIMESPAN ? type : wrong("sum", type);
  }

  private static KqlType averaged(KqlType type) {
    return type == KqlType.TIMESPAN || type == KqlType.DECIMAL ? type : type.isNumber() ? KqlType.REAL : wrong("avg", type);
  }

  private static KqlType ordered(KqlType type) { return type == KqlType.DYNAMIC || type == KqlType.BOOL ? wrong("min/max", type) : type; }

  private static KqlType wrong(String name, KqlType type) {
    throw new IllegalArgumentException("argument #1 of " + name + "() cannot be of type " + type.keyword());
  }

  private static final class Counter implements Gathered {
    private final boolean onlyTrue;
    private long count;

    Counter(boolean onlyTrue) { this.onlyTrue = onlyTrue; }

    @Override
    public void add(@Nullable Object value) { count += !onlyTrue || Boolean.TRUE.equals(value) ? 1 : 0; }

    @Override
    public Object result() { return count; }
  }

  private static final class Bag implements Gathered {
    enum Kind { SIZE, SET, LIST }

    private final Kind kind;
    private final Set<Object> set = new LinkedHashSet<>();
    private final List<Object> list = new ArrayList<>();

    Bag(Kind kind) { this.kind = kind; }

    @Override
    public void add(@Nullable Object value) {
      if (value != null && (kind == Kind.LIST || set.add(value))) {
        list.add(value);
      }
    }

    @Override
    public Object result() { return kind == Kind.SIZE ? (Object) (long) list.size() : list.stream().map(Values::plain).toList(); }
  }

  private static final class Sum implements Gathered {
    private long whole;
    private double real;
    private Duration span = Duration.ZERO;
    private Object sample = 0L;

    @Override
    public void add(@Nullable Object value) {
      if (value instanceof Duration length) {
        span = span.plus(length);
      } else if (value instanceof Number number) {
        whole += number.longValue();
        real += number.doubleValue();
      }
      sample = value == null ? sample : value;
    }

    @Override
    public Object result() { return sample instanceof Duration ? span : sample instanceof Long ? (Object) whole : (Object) real; }
  }

  private static final class Mean implements Gathered {
    private double sum;
    private long count;
    private boolean spans;

    @Override
    public void add(@Nullable Object value) {
      if (value != null) {
        spans = value instanceof Duration;
        sum += value instanceof Duration span ? Values.ticks(span) : ((Number) value).doubleValue();
        count++;
      }
    }

    @Override
    public @Nullable Object result() { return count == 0 ? null : spans ? Values.timespan((long) (sum / count)) : (Object) (sum / count); }
  }

  /** The least or the greatest. */
  private static final class Best implements Gathered {
    private final int sign;
    private @Nullable Object best;

    Best(int sign) { this.sign = sign; }

    @Override
    public void add(@Nullable Object value) {
      if (value != null && (best == null || sign * Values.compare(value, best) > 0)) {
        best = value;
      }
    }

    @Override
    public @Nullable Object result() { return best; }
  }

  private static final class First implements Gathered {
    private @Nullable Object first;

    @Override
    public void add(@Nullable Object value) { first = first == null || first.equals("") ? value : first; }

    @Override
    public @Nullable Object result() { return first; }
  }

  /** A whole row: that with the best first value. */
  static final class BestRow implements Gathered {
    private final int sign;
    private @Nullable Object best;
    private @Nullable Object row;

    BestRow(int sign) { this.sign = sign; }

    @Override
    public void add(@Nullable Object value) {
      Object key = value instanceof Row cells ? cells.get(0) : null;
      if (row == null || key != null && (best == null || sign * Values.compare(key, best) > 0)) {
        best = key;
        row = value;
      }
    }

    @Override
    public @Nullable Object result() { return row; }
  }

}
