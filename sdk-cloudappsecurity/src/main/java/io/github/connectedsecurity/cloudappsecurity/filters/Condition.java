package io.github.connectedsecurity.cloudappsecurity.filters;

import io.github.connectedsecurity.cloudappsecurity.model.Coded;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One comparison of one field.
 *
 * @param field the field's name on the wire
 * @param operator how it is compared
 * @param operand what it is compared with, as it goes over the wire
 * @param <R> what is listed; conditions of another resource do not compile
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps conditions of one resource out of the queries of another
public record Condition<R>(String field, Operator operator, Object operand) {
  /** Refuses blank names. */
  public Condition {
    if (field.isBlank()) {
      throw new IllegalArgumentException("A filter needs the name of a field.");
    }
  }

  static <R> Condition<R> one(FilterField<R> field, Operator operator, Object value) { return new Condition<>(field.name(), operator, wire(field, value)); }

  static <R> Condition<R> any(FilterField<R> field, Operator operator, Iterable<?> values) {
    List<Object> list = new ArrayList<>();
    values.forEach(value -> list.add(wire(field, value)));
    if (list.isEmpty()) {
      throw new IllegalArgumentException("The filter '" + field.name() + "' was given an empty list for " + operator.wire() + ": nothing can match it.");
    }
    return new Condition<>(field.name(), operator, list);
  }

  private static Object wire(FilterField<?> field, Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof Instant moment) {
      return moment.toEpochMilli();
    }
    if (value instanceof JsonModel model) {
      return model.raw();
    }
    if (value == null) { // callers without null checks
      throw new IllegalArgumentException("The filter '" + field.name() + "' was given a null.");
    }
    return value;
  }

  /** Names the field and the operator only: what is looked for may be personal data. */
  @Override
  public String toString() { return field + " " + operator.wire(); }

  static Map<String, Object> range(Instant start, Instant end) {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("A range of times ends before it starts.");
    }
    return Map.of("start", start.toEpochMilli(), "end", end.toEpochMilli());
  }
}
