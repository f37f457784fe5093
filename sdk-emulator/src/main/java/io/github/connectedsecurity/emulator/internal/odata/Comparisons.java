package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The comparison operators, with the checks of kinds that the service makes. */
final class Comparisons {
  private static final Map<String, IntPredicate> OPERATORS = Map.of(
      "eq", sign -> sign == 0,
      "ne", sign -> sign != 0,
      "gt", sign -> sign > 0,
      "ge", sign -> sign >= 0,
      "lt", sign -> sign < 0,
      "le", sign -> sign <= 0);

  private Comparisons() {}

  static Predicate<Map<String, Object>> in(Operand left, List<Operand> choices) {
    Predicate<Map<String, Object>> any = scope -> false;
    for (Operand choice : choices) {
      any = any.or(of("eq", left, choice));
    }
    return any;
  }

  static Predicate<Map<String, Object>> of(String operator, Operand left, Operand right) {
    Field field = check(operator, left, right);
    IntPredicate sign = accepted(operator);
    boolean equality = operator.equals("eq") || operator.equals("ne");
    return scope -> {
      Comparable<?> first = Values.comparable(field, left.value().of(scope));
      Comparable<?> second = Values.comparable(field, right.value().of(scope));
      // Null is equal to null and to nothing else; it is neither more nor less than anything.
      return (equality || (first != null && second != null)) && sign.test(Values.compare(first, second));
    };
  }

  private static IntPredicate accepted(String operator) {
    IntPredicate sign = OPERATORS.get(operator);
    if (sign == null) {
      throw new IllegalArgumentException("No operator: " + operator);
    }
    return sign;
  }

  /** Refuses what does not compare; returns the field by whose kind both sides are read. */
  private static Field check(String operator, Operand left, Operand right) {
    Operand property = left.literal() ? right : left;
    Operand other = left.literal() ? left : right;
    Field field = property.field();
    if (other.isNull()) {
      return field;
    }
    boolean fits = other.field().kind() == field.kind() || (field.kind() == Field.Kind.ENUM && other.field().kind() == Field.Kind.TEXT);
    boolean ordered = field.kind() != Field.Kind.ENUM || operator.equals("eq") || operator.equals("ne");
    if (!fits || !ordered || other.field().collection() || field.kind() == Field.Kind.OBJECT) {
      throw Refusal.badRequest("Invalid filter clause: A binary operator with incompatible types was detected. Found operand types '"
          + field.kind().edm() + "' and '" + other.field().kind().edm() + "' for operator '" + operator + "'.");
    }
    if (field.kind() == Field.Kind.ENUM && other.literal()) {
      requireMember(field, other.value().of(Map.of()));
    }
    return field;
  }

  private static void requireMember(Field field, @Nullable Object member) {
    if (!(member instanceof String name) || !field.members().contains(name)) {
      throw Refusal.badRequest("Invalid filter clause: The string '" + member + "' is not a valid value of the property '" + field.name() + "'.");
    }
  }
}
