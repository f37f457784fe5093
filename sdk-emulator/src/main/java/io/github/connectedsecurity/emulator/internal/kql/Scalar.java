package io.github.connectedsecurity.emulator.internal.kql;

import org.jspecify.annotations.Nullable;

/**
 * An expression whose names are known: its type, and how it comes out of a row.
 *
 * @param isConstant whether every row gives the same
 */
record Scalar(KqlType type, boolean isConstant, Cell cell) {
  /** How a value comes out of a row. */
  interface Cell {
    @Nullable
    Object of(Row row);
  }

  static Scalar constant(KqlType type, @Nullable Object value) { return new Scalar(type, true, row -> value); }

  /** The value of a constant. */
  @Nullable
  Object value() { return cell.of(Row.EMPTY); }

  /** The same as another type; what cannot be that type is null. */
  Scalar as(KqlType other) { return type == other ? this : new Scalar(other, isConstant, row -> Values.convert(cell.of(row), other)); }

  /** Whether a row passes; null does not. */
  boolean passes(Row row) { return Boolean.TRUE.equals(cell.of(row)); }
}
