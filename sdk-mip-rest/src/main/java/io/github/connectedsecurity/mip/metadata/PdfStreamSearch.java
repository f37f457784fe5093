package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Goes from stream to stream through the bytes of a PDF, without believing its tables. */
final class PdfStreamSearch {
  private static final int WINDOW = 1 << 20;
  private static final int LONGEST_DICTIONARY = 64 << 10;
  private static final String WORD = "stream";
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern TABLE = Pattern.compile("/(ObjStm|XRef)\\b");
  private static final Pattern FILTER = Pattern.compile("/\\w*Decode\\b|/(?:AHx|A85|LZW|Fl|RL|CCF|DCT|Crypt)\\b");

  private final FileChannel file;
  private String window = ""; // Latin-1: a character is a byte
  private long windowStart;
  private long at;
  private String dictionary = "";
  private boolean whole = true;

  PdfStreamSearch(FileChannel file) { this.file = file; }

  /** Goes to the next stream; false when there is none. */
  boolean next() throws IOException {
    while (true) {
      int found = window.indexOf(WORD, (int) (at - windowStart));
      if (found < 0) {
        if (!move()) {
          return false;
        }
        continue;
      }
      at = windowStart + found + WORD.length();
      boolean end = found >= 3 && window.startsWith("end", found - 3);
      if (!end) {
        String before = window.substring(Math.max(0, found - LONGEST_DICTIONARY), found);
        int start = before.lastIndexOf("obj");
        dictionary = ESCAPE.matcher(start < 0 ? before : before.substring(start)).replaceAll(PdfStreamSearch::unescaped);
        whole = start >= 0 || before.length() < LONGEST_DICTIONARY;
        return true;
      }
    }
  }

  /** Whether PDFBox inflates the stream to open the file; also when its dictionary is too long to tell. */
  boolean isTable() { return !whole || TABLE.matcher(dictionary).find(); }

  /** To how many bytes the stream inflates; counting ends at the limit. */
  long inflatedSize(long limit) throws IOException {
    long filters = FILTER.matcher(dictionary).results().count();
    boolean flate = dictionary.contains("/FlateDecode") || dictionary.contains("/Fl");
    if (filters > 1 || filters == 1 && !flate) {
      throw new LabelFileException(Problem.UNSUPPORTED, "The PDF's inner tables are compressed in an unusual way, which is not read here.");
    }
    return filters == 0 ? 0 : inflate(limit);
  }

  private long inflate(long limit) throws IOException {
    Inflater inflater = new Inflater();
    try {
      ByteBuffer packed = ByteBuffer.allocate(8_192);
      byte[] sink = new byte[64 << 10];
      long from = dataStart();
      long size = 0;
      while (size < limit && !inflater.finished()) {
        if (inflater.needsInput()) {
          packed.clear();
          int read = file.read(packed, from);
          if (read <= 0) {
            break;
          }
          from += read;
          inflater.setInput(packed.array(), 0, read);
        }
        int more = inflater.inflate(sink);
        if (more == 0 && inflater.needsDictionary()) {
          break;
        }
        size += more;
      }
      return size;
    } catch (DataFormatException e) {
      return 0; // what is no deflated data does not inflate for PDFBox either
    } finally {
      inflater.end();
    }
  }

  /** Behind the end of the line that the word stands on. */
  private long dataStart() throws IOException {
    ByteBuffer next = ByteBuffer.allocate(2);
    int read = file.read(next, at);
    boolean two = read == 2 && next.get(0) == '\r' && next.get(1) == '\n';
    boolean one = read >= 1 && (next.get(0) == '\r' || next.get(0) == '\n');
    return at + (two ? 2 : one ? 1 : 0);
  }

  /** Reads the next window; it begins with the end of the last one, for dictionaries across the border. */
  private boolean move() throws IOException {
    long windowEnd = windowStart + window.length();
    if (windowEnd >= file.size()) {
      return false;
    }
    String kept = window.substring(Math.max(0, window.length() - LONGEST_DICTIONARY));
    ByteBuffer more = ByteBuffer.allocate((int) Math.min(WINDOW, file.size() - windowEnd));
    int read = 0;
    while (read >= 0 && more.hasRemaining()) {
      read = file.read(more, windowEnd + more.position());
    }
    windowStart = windowEnd - kept.length();
    window = kept + new String(more.array(), 0, more.position(), StandardCharsets.ISO_8859_1);
    at = Math.max(at, windowEnd - WORD.length() + 1);
    at = Math.max(at, windowStart);
    return more.position() > 0;
  }

  private static String unescaped(MatchResult escape) {
    char c = (char) Integer.parseInt(escape.group(1), 16);
    return c == '\\' || c == '$' ? "?" : String.valueOf(c);
  }
}
