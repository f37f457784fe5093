package io.github.connectedsecurity.emulator.internal.odata;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: what it is, and how to get its value.
 *
 * @param field the property, or a nameless stand-in for a literal
 * @param literal whether the value is written in the expression itself
 */
record Operand(Field field, boolean literal, Value value) {
  /** Gets the value; variables of lambdas and the entity's own members share one map. */
  interface Value {
    @Nullable
    Object of(Map<String, Object> scope);
  }

  static Operand literal(Field.Kind kind, @Nullable Object value) { return new Operand(Field.of("", kind), true, scope -> value); }

  boolean isNull() { return literal && value.of(Map.of()) == null; }
}
