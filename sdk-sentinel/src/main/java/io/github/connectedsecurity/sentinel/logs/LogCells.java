package io.github.connectedsecurity.sentinel.logs;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.query.KqlColumn;
import io.github.connectedsecurity.core.query.KqlType;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a row by column name, without a map of their own: all rows of a table share its header. */
final class LogCells extends AbstractMap<String, Object> {
  private final Header header;
  private final List<?> cells;

  LogCells(Header header, List<?> cells, long row) {
    if (cells.size() != header.names.size()) {
      throw new InvalidDataException("Row " + row + " of the table " + header.table + " has " + cells.size() + " cells for " + header.names.size()
          + " columns.");
    }
    this.header = header;
    this.cells = cells;
  }

  /** The columns of a table, and at which place each is. */
  @SuppressWarnings("ArrayRecordComponent") // shared by rows, never compared
  record Header(String table, List<String> names, Map<String, Integer> places, boolean[] reals) {
    static Header of(String table, List<KqlColumn> columns) {
      List<String> names = columns.stream().map(column -> column.name().orElse("")).toList();
      Map<String, Integer> places = new HashMap<>();
      boolean[] reals = new boolean[names.size()];
      for (int i = 0; i < names.size(); i++) {
        places.putIfAbsent(names.get(i), i);
        reals[i] = columns.get(i).type().filter(KqlType.REAL::equals).isPresent();
      }
      return new Header(table, names, places, reals);
    }
  }

  @Override
  public boolean containsKey(Object name) { return header.places.containsKey(name); }

  @Override
  @SuppressWarnings("NullAway") // an empty cell is null, as in any parsed JSON
  public Object get(Object name) {
    Integer at = header.places.get(name);
    return at == null ? null : cell(at);
  }

  /** This service writes infinities in a way of its own. */
  private @Nullable Object cell(int at) {
    Object cell = cells.get(at);
    return !header.reals[at] ? cell : "Infinity".equals(cell) ? "INF" : "-Infinity".equals(cell) ? "-INF" : cell;
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, Object>> iterator() {
        return IntStream.range(0, size()).filter(i -> Objects.equals(header.places.get(header.names.get(i)), i)).mapToObj(LogCells.this::entry).iterator();
      }

      @Override
      public int size() { return header.places.size(); }
    };
  }

  @SuppressWarnings("NullAway") // an empty cell is null, as in any parsed JSON
  private Entry<String, Object> entry(int at) { return new SimpleImmutableEntry<>(header.names.get(at), cell(at)); }
}
