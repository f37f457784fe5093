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
  private final ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER);
  private long number;

  ExportLines(InputStream raw, String name) {
    this.name = name;
    try {
      BufferedInputStream buffered = new BufferedInputStream(raw, BUFFER);
      buffered.mark(1);
      int first = buffered.read();
      buffered.reset();
      this.in = first == GZIP_FIRST ? new BufferedInputStream(new GZIPInputStream(new Members(buffered), BUFFER), BUFFER) : buffered;
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

  private boolean readLine() {
    line.reset();
    number++;
    try {
      int b = in.read();
      boolean more = b >= 0;
      while (b >= 0 && b != '\n') {
        if (line.size() == MAX_LINE) {
          throw new InvalidDataException(name + ", line " + number + " is longer than " + MAX_LINE + " bytes.");
        }
        line.write(b);
        b = in.read();
      }
      return more;
    } catch (IOException e) {
      throw unreadable(e);
    }
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
