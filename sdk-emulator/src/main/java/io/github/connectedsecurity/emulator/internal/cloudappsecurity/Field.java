package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A field that a list can be filtered by.
 *
 * @param operators what it takes
 * @param read the values that a record has for it
 */
record Field(Set<String> operators, Read read) {
  /** Finds a record's values. */
  interface Read {
    List<?> values(Map<String, Object> one);
  }

  /** A field that stands under a path of names, with dots between them. */
  static Field at(String path, String operators) { return of(operators, one -> found(one, List.of(path.split("\\.", -1)))); }

  static Field of(String operators, Read read) { return new Field(Set.of(operators.split(" ", -1)), read); }

  boolean matches(Map<String, Object> one, String operator, @Nullable Object operand, Instant now) {
    List<?> values = read.values(one);
    List<?> operands = operand instanceof List<?> list ? list : Arrays.asList(operand);
    return switch (operator) {
      case "eq" -> any(values, operands, Field::same) || values.isEmpty() && operands.contains(null);
      case "neq" -> !any(values, operands, Field::same) && !(values.isEmpty() && operands.contains(null));
      case "deq" -> values.stream().anyMatch(value -> operands.stream().noneMatch(wanted -> same(value, wanted)));
      case "contains", "text" -> any(values, operands, (value, part) -> text(value).contains(text(part)));
      case "ncontains" -> !any(values, operands, (value, part) -> text(value).contains(text(part)));
      case "startswith", "startswithsingle" -> any(values, operands, (value, part) -> text(value).startsWith(text(part)));
      case "doesnotstartwith" -> !any(values, operands, (value, part) -> text(value).startsWith(text(part)));
      case "endswith" -> any(values, operands, (value, part) -> text(value).endsWith(text(part)));
      case "gt" -> any(values, operands, (value, bound) -> number(value) > number(bound));
      case "gte" -> any(values, operands, (value, bound) -> number(value) >= number(bound));
      case "lt" -> any(values, operands, (value, bound) -> number(value) < number(bound));
      case "lte" -> any(values, operands, (value, bound) -> number(value) <= number(bound));
      case "gte_ndays" -> any(values, operands, (value, days) -> number(value) >= before(now, days));
      case "lte_ndays" -> any(values, operands, (value, days) -> number(value) <= before(now, days));
      case "range" -> any(values, operands, Field::within);
      case "isset" -> values.isEmpty() != Boolean.TRUE.equals(operand);
      case "isnotset" -> values.isEmpty() == Boolean.TRUE.equals(operand);
      case "cabinetmatchedrulesequals" -> any(values, operands, Field::same);
      default -> throw CasRequest.invalid(operator);
    };
  }

  private static boolean any(List<?> values, List<?> operands, BiPredicate<Object, @Nullable Object> test) {
    return values.stream().anyMatch(value -> operands.stream().anyMatch(operand -> test.test(value, operand)));
  }

  /** Names of entities are the same when the application is, if both name it. */
  private static boolean same(Object value, @Nullable Object wanted) {
    if (value instanceof Map<?, ?> key && wanted instanceof Map<?, ?> other) {
      boolean sameApp = !key.containsKey("saas") || !other.containsKey("saas") || text(key.get("saas")).equals(text(other.get("saas")));
      return sameApp && text(key.get("id")).equals(text(other.get("id"))) && text(key.get("inst")).equals(text(other.get("inst")));
    }
    return text(value).equals(text(wanted));
  }

  private static boolean within(Object value, @Nullable Object range) {
    Map<String, Object> bounds = Trees.object(range);
    return number(value) >= number(bounds.get("start")) && number(value) <= number(bounds.get("end"));
  }

  private static long before(Instant now, @Nullable Object days) { return now.minus(Duration.ofDays(number(days))).toEpochMilli(); }

  private static long number(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.longValue();
    }
    throw CasRequest.invalid(value);
  }

  private static String text(@Nullable Object value) { return String.valueOf(value).toLowerCase(Locale.ROOT); }

  private static List<?> found(@Nullable Object value, List<String> path) {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      list.forEach(item -> all.addAll(found(item, path)));
      return all;
    }
    if (path.isEmpty()) {
      return List.of(value);
    }
    return value instanceof Map<?, ?> map ? found(map.get(path.get(0)), path.subList(1, path.size())) : List.of();
  }
}
