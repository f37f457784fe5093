package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.query.KqlColumn;
import io.github.connectedsecurity.core.query.KqlRow;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One table of a result: columns, and rows that are read from the answer while they are asked for. */
public final class LogTable implements Iterable<KqlRow> {
  private final String name;
  private final List<KqlColumn> columns;
  private final LogCells.Header header;
  private final byte[] json;
  private final int rowsAt;
  private final int count;

  LogTable(String name, List<KqlColumn> columns, byte[] json, int rowsAt, int count) {
    this.name = name;
    this.columns = columns;
    this.header = LogCells.Header.of(name, columns);
    this.json = json;
    this.rowsAt = rowsAt;
    this.count = count;
  }

  /** The table's name; that of the first one is {@code PrimaryResult}. */
  public String name() { return name; }

  /** The columns in order; their names are how rows are read. */
  public List<KqlColumn> columns() { return columns; }

  /** How many rows there are. */
  public int rowCount() { return count; }

  /** Reads row by row, each anew. For one thread at a time. */
  @Override
  public Iterator<KqlRow> iterator() { return new LogScanner.Rows(json, rowsAt, header); }

  /** Reads row by row, in the service's order. */
  public Stream<KqlRow> stream() {
    return StreamSupport.stream(Spliterators.spliterator(iterator(), count, Spliterator.ORDERED | Spliterator.NONNULL), false);
  }

  /** Names the table and the number of its rows. */
  @Override
  public String toString() { return name + " with " + count + " rows"; }
}
