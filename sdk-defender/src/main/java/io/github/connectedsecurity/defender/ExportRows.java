package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.TransportException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an export, read one by one from its packed files; nothing is sent before the first is asked for. It knows where it
 * stands. For one thread at a time.
 *
 * @param <T> the type of the rows
 */
public final class ExportRows<T> implements Iterator<T>, AutoCloseable {
  private static final int FORBIDDEN = 403;

  private final FileExport<T> export;
  private final ExportPosition start;
  private @Nullable ExportLinks links;
  private int file;
  private int end;
  private long given; // rows of the present file
  private @Nullable ExportLines lines;
  private @Nullable Map<String, Object> row;

  ExportRows(FileExport<T> export, ExportPosition start) {
    this.export = export;
    this.start = start;
  }

  /** The rows of one file. */
  static <T> ExportRows<T> ofFile(FileExport<T> export, ExportLinks links, int file) {
    ExportRows<T> rows = new ExportRows<>(export, ExportPosition.START);
    rows.links = links;
    rows.file = file;
    rows.end = file + 1;
    return rows;
  }

  /** Whether there is another row; fetches it. */
  @Override
  public boolean hasNext() {
    while (row == null) {
      ExportLinks from = begun();
      if (file >= end) {
        return false;
      }
      row = fetch(from);
      if (row == null) {
        close();
        file++;
        given = 0;
      }
    }
    return true;
  }

  /**
   * The next row.
   *
   * @throws InvalidDataException when it is no JSON object; its message names file and row
   */
  @Override
  public T next() {
    if (!hasNext() || row == null) {
      throw new NoSuchElementException();
    }
    T next = export.view(row);
    row = null;
    given++;
    return next;
  }

  /** The rows as a sequential stream; closing it closes this. */
  public Stream<T> stream() {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false).onClose(this::close);
  }

  /** Where it stands, behind the last row given; for {@link FileExport#rowsFrom}. Holds no address and no secret. */
  public String position() {
    ExportLinks known = links;
    if (known == null) {
      return start.text();
    }
    int at = Math.min(file, known.count() - 1);
    return known.count() == 0 ? ExportPosition.START.text() : new ExportPosition(known.mark(at), file > at ? Long.MAX_VALUE / 10 : given).text();
  }

  /** Ends the reading of the present file; needed only when the rows are not read to their end. */
  @Override
  public void close() {
    ExportLines open = lines;
    lines = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // nothing more is read from it
      }
    }
  }

  private ExportLinks begun() {
    ExportLinks known = links;
    if (known == null) {
      known = new ExportLinks(export, export.files());
      links = known;
      end = known.count();
      if (!start.file().isEmpty()) {
        file = known.indexOf(start.file());
        given = start.rows();
        if (file < 0) {
          file = end;
          throw new InvalidDataException("The service has made the export anew since the position was taken: begin again.");
        }
      }
    }
    return known;
  }

  /** The next row of the present file; null at its end. A right that ended midway is renewed, and the rows given are passed over. */
  private @Nullable Map<String, Object> fetch(ExportLinks from) {
    try {
      return lines == null ? reopened(from) : lines.next();
    } catch (ApiException e) {
      boolean ended = e.status() == FORBIDDEN && lines != null;
      close();
      if (!ended) {
        throw e;
      }
      return reopened(from);
    } catch (TransportException e) {
      close(); // so that a caller who asks again starts at the row that broke, and not in its middle
      throw e;
    }
  }

  private @Nullable Map<String, Object> reopened(ExportLinks from) {
    try {
      ExportLines opened = from.reading(file, link -> {
        ExportLines fresh = new ExportLines(link.open(), "File " + (file + 1) + " of the export");
        fresh.skip(given);
        return fresh;
      });
      lines = opened;
      return opened.next();
    } catch (IOException e) {
      throw new TransportException("A file of the export could not be read.", e);
    }
  }
}
