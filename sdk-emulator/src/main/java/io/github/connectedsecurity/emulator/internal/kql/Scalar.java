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

  /** The same with its value kept: for good if it is the same for every row, else as long as the same row asks. */
  Scalar once() { return isConstant ? constant(type, value()) : new Scalar(type, false, new Kept(cell)); }

  /** Remembers the value of the last row. */
  private static final class Kept implements Cell {
    private final Cell cell;
    private @Nullable Row last;
    private @Nullable Object value;

    Kept(Cell cell) { this.cell = cell; }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very same row; to compare cells would cost more than it saves
    public @Nullable Object of(Row row) {
      if (last != row) {
        value = cell.of(row);
        last = row;
      }
      return value;
    }
  }

  /** Whether a row passes; null does not. */
  boolean passes(Row row) { return Boolean.TRUE.equals(cell.of(row)); }
}
