package io.github.connectedsecurity.core.internal.json;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.errors.TransportException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a stream of JSON objects, one a line, in the memory of one line. Empty lines are passed over; a line that is a list
 * stands for its objects. What cannot be read fails with an {@link InvalidDataException} that names the line by number, and the
 * next call goes on behind it; a stream that breaks is a {@link TransportException}. Does not close the stream. For one thread.
 */
public final class JsonLines implements Iterator<Map<String, Object>> {
  /** The longest line read unless told otherwise: 16 MiB. */
  public static final int MAX_LINE = 16 << 20;

  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int maxLine;
  private final Shapes shapes = new Shapes();
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private byte[] line = new byte[CHUNK];
  private int length;
  private long number;
  private Iterator<?> items = Collections.emptyIterator();
  private @Nullable Map<String, Object> item;
  private @Nullable InvalidDataException failure;
  private @Nullable TransportException broken;

  /** Reads lines of up to {@link #MAX_LINE} bytes. */
  public JsonLines(InputStream in) { this(in, MAX_LINE); }

  /** Reads lines of up to so many bytes; longer ones fail. */
  public JsonLines(InputStream in, int maxLine) {
    this.in = in;
    this.maxLine = maxLine;
  }

  /** Whether there is another object, or one that will fail. */
  @Override
  public boolean hasNext() {
    while (item == null && failure == null) {
      if (items.hasNext()) {
        take(items.next());
      } else if (readLine()) {
        parseLine();
      } else {
        return false;
      }
    }
    return true;
  }

  /** Decodes the next object. */
  @Override
  public Map<String, Object> next() {
    boolean more = hasNext();
    Map<String, Object> next = item;
    InvalidDataException odd = failure;
    item = null;
    failure = null;
    if (odd != null) {
      throw odd;
    }
    if (!more || next == null) {
      throw new NoSuchElementException();
    }
    return next;
  }

  private void parseLine() {
    if (length > maxLine) {
      failure = new InvalidDataException("Line " + number + " is longer than " + maxLine + " bytes.");
      return;
    }
    try {
      Object value = JsonParsing.parse(shapes, line, length);
      if (value instanceof List<?> list) {
        items = list.iterator();
      } else {
        take(value);
      }
    } catch (MalformedJsonException e) {
      failure = new MalformedJsonException("Line " + number + ": " + e.getMessage());
    } catch (InvalidDataException e) {
      failure = new InvalidDataException("Line " + number + ": " + e.getMessage());
    }
  }

  @SuppressWarnings("unchecked") // parsed maps have text keys only
  private void take(@Nullable Object value) {
    if (value instanceof Map) {
      item = (Map<String, Object>) value;
    } else {
      failure = new InvalidDataException("Line " + number + ": expected an object, found " + JsonParsing.kind(value) + ".");
    }
  }

  /** Reads the next line that is not blank; of one that is too long only the start, and one byte more than allowed. */
  private boolean readLine() {
    boolean more = true;
    boolean blank = true;
    while (more && blank) {
      length = 0;
      more = fill();
      number++;
      while (more) {
        int stop = at;
        while (stop < end && chunk[stop] != '\n') {
          stop++;
        }
        blank &= blank(stop);
        append(stop);
        at = stop + 1;
        if (stop < end) {
          break;
        }
        more = fill();
      }
    }
    return !blank;
  }

  private boolean blank(int stop) {
    for (int i = at; i < stop; i++) {
      if (chunk[i] != ' ' && chunk[i] != '\t' && chunk[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private void append(int stop) {
    int count = (int) Math.min(stop - at, maxLine + 1L - length);
    if (length + count > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(Math.max(line.length * 2L, length + count), Integer.MAX_VALUE - 8L));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }

  /** Makes sure that there are bytes to look at; false at the end of the stream. */
  private boolean fill() {
    if (broken != null) {
      throw broken;
    }
    try {
      while (at >= end) {
        at = 0;
        end = in.read(chunk);
        if (end < 0) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      broken = new TransportException("The stream broke off in line " + number + ".", e);
      throw broken;
    }
  }
}
