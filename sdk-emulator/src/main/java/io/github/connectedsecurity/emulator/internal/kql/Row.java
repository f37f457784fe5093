package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Scalar.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cells side by side. Two rows are the same when all their cells are. */
public final class Row {
  static final Row EMPTY = new Row(List.of());

  private final List<@Nullable Object> cells;

  private Row(List<@Nullable Object> cells) { this.cells = cells; }

  /** Starts a row that is filled from the left. */
  public static Row begin() { return new Row(new ArrayList<>()); }

  /** A row of these. */
  public static Row of(@Nullable Object... cells) { return new Row(Arrays.asList(cells)); }

  static Row nulls(int width) { return new Row(Collections.nCopies(width, null)); }

  /** What comes out of another row. */
  static Row from(Row other, List<Cell> cells) {
    Row row = begin();
    for (Cell cell : cells) {
      row.add(cell.of(other));
    }
    return row;
  }

  /** Puts another cell at the right. */
  public Row add(@Nullable Object cell) {
    cells.add(cell);
    return this;
  }

  Row addAll(Row other) {
    cells.addAll(other.cells);
    return this;
  }

  /** A cell, from 0. */
  public @Nullable Object get(int place) { return cells.get(place); }

  /** How many cells there are. */
  public int size() { return cells.size(); }

  /** The cells, from left to right, without the nulls. */
  Stream<Object> values() { return cells.stream().filter(Objects::nonNull).map(Objects::requireNonNull); }

  /** The cells as text. */
  Stream<String> texts() { return cells.stream().map(Values::text); }

  @Override
  public boolean equals(@Nullable Object other) { return other instanceof Row row && row.cells.equals(cells); }

  @Override
  public int hashCode() { return cells.hashCode(); }

  @Override
  public String toString() { return cells.toString(); }
}
