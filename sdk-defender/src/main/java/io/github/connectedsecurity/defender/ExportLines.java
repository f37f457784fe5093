package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one export file: packed, one a line, in the memory of one line. The service's words leave open whether a file can
 * be one list over many lines, so brackets and commas around the objects are passed over.
 */
final class ExportLines implements AutoCloseable {
  static final int MAX_LINE = 4 << 20;

  private static final int BUFFER = 1 << 16;
  private static final int GZIP_FIRST = 0x1f;

  private final InputStream in;
  private final String name;
  private final byte[] chunk = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
  private int at;
  private int end;
  private long number;

  ExportLines(InputStream raw, String name) {
    this.name = name;
    try {
      BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
      buffered.mark(1);
      int first = buffered.read();
      buffered.reset();
      this.in = first == GZIP_FIRST ? new GZIPInputStream(new Members(buffered), BUFFER) : buffered;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The next object; null at the end. */
  @Nullable
  Map<String, Object> next() {
    while (readLine()) {
      int from = 0;
      byte[] bytes = line.toByteArray();
      int to = bytes.length;
      while (from < to && isPadding(bytes[from])) {
        from++;
      }
      while (to > from && isPadding(bytes[to - 1])) {
        to--;
      }
      if (to > from) {
        return parsed(from == 0 && to == bytes.length ? bytes : Arrays.copyOfRange(bytes, from, to));
      }
    }
    return null;
  }

  /** Passes over so many objects, or up to the end. */
  void skip(long rows) {
    for (long i = 0; i < rows && next() != null; i++) {
      // nothing to keep
    }
  }

  @Override
  public void close() throws IOException { in.close(); }

  private Map<String, Object> parsed(byte[] object) {
    try {
      return Json.object(object);
    } catch (InvalidDataException e) {
      throw new InvalidDataException(name + ", line " + number + ": " + e.getMessage());
    }
  }

  /** Reads up to the end of a line; false when nothing is left. */
  private boolean readLine() {
    line.reset();
    number++;
    boolean some = false;
    try {
      while (at < end || fill()) {
        some = true;
        int stop = at;
        while (stop < end && chunk[stop] != '\n') {
          stop++;
        }
        if (line.size() + stop - at > MAX_LINE) {
          throw new InvalidDataException(name + ", line " + number + " is longer than " + MAX_LINE + " bytes.");
        }
        line.write(chunk, at, stop - at);
        at = stop + 1;
        if (stop < end) {
          return true;
        }
      }
      return some;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    return end > 0;
  }

  private static boolean isPadding(byte b) { return b == ' ' || b == '\t' || b == '\r' || b == ',' || b == '[' || b == ']'; }

  private InvalidDataException unreadable(IOException e) { return new InvalidDataException(name + " breaks off or is not packed as it should be.", e); }

  /** Packed streams in a row are one; the unpacker believes so only while something is available. */
  private static final class Members extends FilterInputStream {
    Members(InputStream in) { super(in); }

    @Override
    public int available() throws IOException {
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }
}
