package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tables that stand in the query itself. */
final class Generated {
  private Generated() {}

  static Relation of(Source source, ExpressionBinder binder) {
    if (source instanceof Source.Print print) {
      return print(print, binder);
    }
    if (source instanceof Source.Range range) {
      return range(range, binder);
    }
    return data((Source.Data) source, binder);
  }

  private static Relation print(Source.Print print, ExpressionBinder binder) {
    List<Column> columns = new ArrayList<>();
    Row row = Row.begin();
    for (Expr.Named one : print.values()) {
      Scalar value = binder.bind(one.value());
      columns.add(new Column(one.name().orElse("print_" + columns.size()), value.type()));
      row.add(value.value());
    }
    return new Relation(columns, () -> Stream.of(row));
  }

  private static Relation range(Source.Range range, ExpressionBinder binder) {
    Scalar from = binder.bind(range.from());
    Scalar to = binder.bind(range.to());
    Scalar step = binder.bind(range.step());
    Operators.relation(range.at(), "<=", from, to);
    Object first = from.value();
    long begin = ticks(first);
    long stride = ticks(step.value());
    if (stride == 0 || from.type() == KqlType.REAL) {
      throw KqlError.semantic("SEM0084", "'range' operator: step must be a whole number or a timespan other than zero.", range.at());
    }
    long count = Math.max(0, (ticks(to.value()) - begin) / stride + 1);
    return new Relation(List.of(new Column(range.name(), from.type() == KqlType.INT ? KqlType.LONG : from.type())),
        () -> LongStream.range(0, count).mapToObj(i -> Row.of(value(first, begin + i * stride))));
  }

  private static long ticks(@Nullable Object value) {
    return value instanceof Instant time ? Values.ticks(time) : value instanceof Duration span ? Values.ticks(span)
        : value instanceof Number number ? number.longValue() : 0;
  }

  private static Object value(@Nullable Object sample, long ticks) {
    return sample instanceof Instant ? Values.time(ticks) : sample instanceof Duration ? Values.timespan(ticks) : (Object) ticks;
  }

  private static Relation data(Source.Data data, ExpressionBinder binder) {
    int width = data.columns().size();
    if (width == 0 || data.cells().size() % width != 0) {
      throw KqlError.semantic("SEM0055", "'datatable' operator: the number of values does not fit the number of columns.", data.at());
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < data.cells().size(); i++) {
      if (i % width == 0) {
        rows.add(Row.begin());
      }
      rows.get(rows.size() - 1).add(Values.convert(binder.bind(data.cells().get(i)).value(), data.columns().get(i % width).type()));
    }
    return new Relation(data.columns(), rows::stream);
  }
}
