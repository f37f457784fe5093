package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Scalar.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What operators between two values do, by the types on both sides. */
final class Operators {
  private Operators() {}

  static Scalar apply(Token at, String operator, Scalar left, Scalar right) {
    return switch (operator) {
      case "and", "or" -> logical(at, operator, left, right);
      case "+", "-", "*", "/", "%" -> arithmetic(at, operator, left, right);
      case "==", "!=" -> equality(at, operator.equals("!="), left, right);
      case "<", "<=", ">", ">=" -> relation(at, operator, left, right);
      case "=~" -> text(at, operator, left, right, (one, other) -> Texts.fold(one).equals(Texts.fold(other)));
      case "!~" -> text(at, operator, left, right, (one, other) -> !Texts.fold(one).equals(Texts.fold(other)));
      case "matches regex" -> regex(at, left, right);
      default -> text(at, operator, left, right, TextOperators.test(operator));
    };
  }

  private static Scalar of(KqlType type, Scalar left, Scalar right, Cell cell) { return new Scalar(type, left.isConstant() && right.isConstant(), cell); }

  private static Scalar logical(Token at, String operator, Scalar left, Scalar right) {
    for (Scalar side : List.of(left, right)) {
      if (side.type() != KqlType.BOOL && side.type() != KqlType.DYNAMIC) {
        throw KqlError.semantic("SEM0080", "Operator '" + operator + "' expects operands of type bool, not " + side.type().keyword() + ".", at);
      }
    }
    boolean and = operator.equals("and");
    return of(KqlType.BOOL, left, right, row -> and ? left.passes(row) && right.passes(row) : left.passes(row) || right.passes(row));
  }

  /** Both sides as values that can be compared; complains when they cannot. */
  private static List<Scalar> comparable(Token at, Scalar left, Scalar right) {
    KqlType one = left.type();
    KqlType other = right.type();
    if (one == other || one.isNumber() && other.isNumber()) {
      return List.of(left, right);
    }
    if (one == KqlType.DYNAMIC) {
      return List.of(left.as(other), right);
    }
    if (other == KqlType.DYNAMIC) {
      return List.of(left, right.as(one));
    }
    if (one == KqlType.GUID && other == KqlType.STRING) {
      return List.of(left, right.as(KqlType.GUID));
    }
    if (one == KqlType.STRING && other == KqlType.GUID) {
      return List.of(left.as(KqlType.GUID), right);
    }
    throw KqlError.semantic("SEM0064", "Cannot compare values of types " + one.keyword() + " and " + other.keyword()
        + ". Try adding explicit casts", at);
  }

  static Scalar equality(Token at, boolean negated, Scalar left, Scalar right) {
    List<Scalar> sides = comparable(at, left, right);
    return of(KqlType.BOOL, left, right, row -> equal(sides.get(0).cell().of(row), sides.get(1).cell().of(row), negated));
  }

  /** Nothing is known of two nulls; null and a value differ. */
  private static @Nullable Object equal(@Nullable Object one, @Nullable Object other, boolean negated) {
    if (one == null || other == null) {
      return one == null && other == null ? null : negated;
    }
    return (Values.compare(one, other) == 0) != negated;
  }

  static Scalar relation(Token at, String operator, Scalar left, Scalar right) {
    List<Scalar> sides = comparable(at, left, right);
    if (sides.get(0).type() == KqlType.STRING || sides.get(0).type() == KqlType.GUID) {
      throw KqlError.semantic("SEM0064", "Cannot compare values of types " + left.type().keyword() + " and " + right.type().keyword()
          + ". Try adding explicit casts", at);
    }
    IntPredicate test = switch (operator) {
      case "<" -> order -> order < 0;
      case "<=" -> order -> order <= 0;
      case ">" -> order -> order > 0;
      default -> order -> order >= 0;
    };
    return of(KqlType.BOOL, left, right, row -> {
      Object one = sides.get(0).cell().of(row);
      Object other = sides.get(1).cell().of(row);
      return one == null || other == null ? null : (Object) test.test(Values.compare(one, other));
    });
  }

  private static Scalar text(Token at, String operator, Scalar left, Scalar right, BiPredicate<String, String> test) {
    for (Scalar side : List.of(left, right)) {
      if (side.type() != KqlType.STRING && side.type() != KqlType.DYNAMIC && side.type() != KqlType.GUID) {
        throw KqlError.semantic("SEM0025", "Operator '" + operator + "' expects operands of type string, not " + side.type().keyword() + ".", at);
      }
    }
    return of(KqlType.BOOL, left, right, row -> test.test(Values.text(left.cell().of(row)), Values.text(right.cell().of(row))));
  }

  private static Scalar regex(Token at, Scalar left, Scalar right) {
    if (!right.isConstant() || right.type() != KqlType.STRING) {
      throw KqlError.semantic("SEM0026", "Operator 'matches regex' expects a constant of type string.", at);
    }
    Pattern pattern;
    try {
      pattern = Pattern.compile(Values.text(right.value()));
    } catch (PatternSyntaxException e) {
      throw KqlError.semantic("SEM0420", "Regex pattern is not valid: " + e.getDescription(), at);
    }
    return text(at, "matches regex", left, right, (value, ignored) -> pattern.matcher(value).find());
  }

  static Scalar arithmetic(Token at, String operator, Scalar left, Scalar right) {
    KqlType one = left.type();
    KqlType other = right.type();
    KqlType type = result(operator, one, other);
    if (type == KqlType.DYNAMIC) {
      throw KqlError.semantic("SEM0041", "Arithmetic expression cannot be carried-out between " + one.keyword() + " and " + other.keyword(), at);
    }
    return of(type, left, right, row -> {
      Object first = left.cell().of(row);
      Object second = right.cell().of(row);
      return first == null || second == null ? null : calculate(operator, type, first, second);
    });
  }

  /** The type that comes out; dynamic when none does. */
  private static KqlType result(String operator, KqlType one, KqlType other) {
    boolean adds = operator.equals("+") || operator.equals("-");
    if (one.isNumber() && other.isNumber()) {
      return one == KqlType.DECIMAL || other == KqlType.DECIMAL ? KqlType.DECIMAL
          : one == KqlType.REAL || other == KqlType.REAL ? KqlType.REAL : KqlType.LONG;
    }
    if (one == KqlType.DATETIME && other == KqlType.TIMESPAN && adds || one == KqlType.TIMESPAN && other == KqlType.DATETIME && operator.equals("+")) {
      return KqlType.DATETIME;
    }
    if (one == KqlType.DATETIME && other == KqlType.DATETIME && operator.equals("-") || one == KqlType.TIMESPAN && other == KqlType.TIMESPAN && adds) {
      return KqlType.TIMESPAN;
    }
    if (one == KqlType.TIMESPAN && other == KqlType.TIMESPAN && operator.equals("/")) {
      return KqlType.REAL;
    }
    boolean scales = one == KqlType.TIMESPAN && other.isNumber() && (operator.equals("*") || operator.equals("/"));
    return scales || one.isNumber() && other == KqlType.TIMESPAN && operator.equals("*") ? KqlType.TIMESPAN : KqlType.DYNAMIC;
  }

  private static @Nullable Object calculate(String operator, KqlType type, Object first, Object second) {
    return switch (type) {
      case LONG -> whole(operator, ((Number) first).longValue(), ((Number) second).longValue());
      case DECIMAL -> exact(operator, new BigDecimal(first.toString()), new BigDecimal(second.toString()));
      case DATETIME -> first instanceof Instant time ? moved(time, (Duration) second, operator) : moved((Instant) second, (Duration) first, operator);
      case TIMESPAN -> Values.timespan((long) real(operator, number(first), number(second)));
      default -> real(operator, number(first), number(second));
    };
  }

  private static Instant moved(Instant time, Duration span, String operator) { return operator.equals("+") ? time.plus(span) : time.minus(span); }

  private static double number(Object value) {
    return value instanceof Duration span ? Values.ticks(span) : value instanceof Instant time ? Values.ticks(time) : ((Number) value).doubleValue();
  }

  private static double real(String operator, double first, double second) {
    return switch (operator) {
      case "+" -> first + second;
      case "-" -> first - second;
      case "*" -> first * second;
      case "/" -> first / second;
      default -> first % second;
    };
  }

  private static @Nullable Object whole(String operator, long first, long second) {
    return switch (operator) {
      case "+" -> first + second;
      case "-" -> first - second;
      case "*" -> first * second;
      case "/" -> second == 0 ? null : (Object) (first / second);
      default -> second == 0 ? null : (Object) Math.floorMod(first, second);
    };
  }

  private static @Nullable Object exact(String operator, BigDecimal first, BigDecimal second) {
    return switch (operator) {
      case "+" -> first.add(second);
      case "-" -> first.subtract(second);
      case "*" -> first.multiply(second);
      case "/" -> second.signum() == 0 ? null : first.divide(second, MathContext.DECIMAL128);
      default -> second.signum() == 0 ? null : first.remainder(second);
    };
  }
}
