package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip archive of which single parts are read, within bounds, and which is written anew with some parts changed. Parts that stay are
 * copied as the compressed bytes that they are: never inflated, and equal to the last byte. What an honest writer does not write is
 * refused: parts of the same name, parts that overlap, encrypted parts, names that differ between the two places that hold them.
 */
final class ZipPackage implements Closeable {
  static final int LOCAL = 0x04034b50;
  static final int CENTRAL = 0x02014b50;
  static final int END = 0x06054b50;
  static final int LOCAL_SIZE = 30;
  static final int CENTRAL_SIZE = 46;
  static final int END_SIZE = 22;

  private static final int DEFLATED = 8;
  private static final int MOST_DIRECTORY = 64 << 20;
  private static final long ZIP64 = 0xFFFFFFFFL;

  private final FileChannel file;
  private final long directoryStart;
  private final List<ZipPart> parts;
  private final Map<String, ZipPart> byName = new TreeMap<>();
  private final byte[] comment;

  private ZipPackage(FileChannel file, long directoryStart, List<ZipPart> parts, byte[] comment) {
    this.file = file;
    this.directoryStart = directoryStart;
    this.parts = parts;
    this.comment = comment;
    for (ZipPart part : parts) {
      if (byName.put(key(part.name()), part) != null) {
        throw broken("has two parts of one name");
      }
    }
  }

  /** Opens an archive and reads its directory. */
  static ZipPackage open(Path path) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return read(file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static ZipPackage read(FileChannel file) throws IOException {
    long size = file.size();
    int tail = (int) Math.min(size, END_SIZE + 65_535);
    ByteBuffer end = bytes(file, size - tail, tail);
    int at = tail - END_SIZE;
    while (at >= 0 && !(end.getInt(at) == END && at + END_SIZE + Short.toUnsignedInt(end.getShort(at + 20)) == tail)) {
      at--;
    }
    if (at < 0) {
      throw broken("is cut off, or has something behind its end");
    }
    int count = Short.toUnsignedInt(end.getShort(at + 10));
    long length = Integer.toUnsignedLong(end.getInt(at + 12));
    long start = Integer.toUnsignedLong(end.getInt(at + 16));
    if (count == 0xFFFF || length == ZIP64 || start == ZIP64) {
      throw new LabelFileException(Problem.UNSUPPORTED, "The archive is of the kind for more than 4 GiB (Zip64), which is not read here.");
    }
    long endsAt = size - tail + at;
    if (start + length > endsAt || length > MOST_DIRECTORY || end.getShort(at + 4) != 0 || end.getShort(at + 8) != end.getShort(at + 10)) {
      throw broken("has a directory that does not fit");
    }
    byte[] comment = new byte[tail - at - END_SIZE];
    end.position(at + END_SIZE).get(comment);
    return new ZipPackage(file, start, directory(bytes(file, start, (int) length), count, start), comment);
  }

  private static List<ZipPart> directory(ByteBuffer directory, int count, long start) {
    List<ZipPart> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (directory.remaining() < CENTRAL_SIZE || directory.getInt(directory.position()) != CENTRAL) {
        throw broken("has a directory that is cut off");
      }
      parts.add(ZipPart.read(directory));
    }
    if (directory.hasRemaining()) {
      throw broken("has a directory with something more in it");
    }
    List<ZipPart> inOrder = parts.stream().sorted(Comparator.comparingLong(ZipPart::offset)).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      ZipPart part = inOrder.get(i);
      long limit = i + 1 < inOrder.size() ? inOrder.get(i + 1).offset() : start;
      if (part.compressed() == ZIP64 || part.size() == ZIP64 || part.offset() == ZIP64) {
        throw new LabelFileException(Problem.UNSUPPORTED, "The archive has parts of the kind for more than 4 GiB (Zip64), which are not read here.");
      }
      if (part.offset() + LOCAL_SIZE + part.rawName().length + part.compressed() > limit) {
        throw broken("has parts that overlap");
      }
      part.endAt(limit);
    }
    return parts;
  }

  /** Whether there is a part; names are compared as Office does, in any letter case. */
  boolean has(String name) { return byName.containsKey(key(name)); }

  /** A part's name as the archive spells it. */
  Optional<String> spelled(String name) { return Optional.ofNullable(byName.get(key(name))).map(ZipPart::name); }

  /** A part's content; empty when there is no such part. */
  Optional<byte[]> read(String name) throws IOException {
    ZipPart part = byName.get(key(name));
    return part == null ? Optional.empty() : Optional.of(content(part));
  }

  private byte[] content(ZipPart part) throws IOException {
    if (part.isEncrypted()) {
      throw new LabelFileException(Problem.ENCRYPTED, "The part " + part.name() + " is encrypted by a zip password.");
    }
    if (part.size() > LabelLimits.PART || part.compressed() > LabelLimits.PART) {
      throw tooLarge(part);
    }
    ByteBuffer header = bytes(file, part.offset(), LOCAL_SIZE + part.rawName().length);
    byte[] name = new byte[part.rawName().length];
    header.position(LOCAL_SIZE).get(name);
    if (header.getInt(0) != LOCAL || Short.toUnsignedInt(header.getShort(26)) != name.length || !Arrays.equals(name, part.rawName())) {
      throw broken("has a part whose two headers differ: " + part.name());
    }
    long data = part.offset() + LOCAL_SIZE + name.length + Short.toUnsignedInt(header.getShort(28));
    if (data + part.compressed() > part.end()) {
      throw broken("has parts that overlap");
    }
    byte[] packed = bytes(file, data, (int) part.compressed()).array();
    byte[] content = part.method() == 0 ? packed : part.method() == DEFLATED ? inflate(part, packed) : unknown(part);
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != part.size() || (int) crc.getValue() != part.crc()) {
      throw broken("has a part that is damaged: " + part.name());
    }
    return content;
  }

  private static byte[] inflate(ZipPart part, byte[] packed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      byte[] content = new byte[(int) part.size() + 1]; // one more shows that there is more than was said
      int length = 0;
      while (length < content.length && !inflater.finished()) {
        int more = inflater.inflate(content, length, content.length - length);
        if (more == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
          throw broken("has a part that is cut off: " + part.name());
        }
        length += more;
      }
      if (length > part.size()) {
        throw new LabelFileException(Problem.TOO_LARGE, "The part " + part.name()
            + " inflates to more than its directory says, as in an archive made to do harm.");
      }
      return Arrays.copyOf(content, length);
    } catch (DataFormatException e) {
      throw new LabelFileException(Problem.BROKEN, "The archive has a part that is damaged: " + part.name(), e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] unknown(ZipPart part) {
    throw new LabelFileException(Problem.UNSUPPORTED, "The part " + part.name() + " is compressed in a way (" + part.method() + ") that is not read here.");
  }

  /** Writes the archive anew: parts of these names with this content, at their places or at the end, all others as they are. */
  void copyTo(FileChannel out, Map<String, byte[]> changes) throws IOException {
    Map<String, byte[]> open = new TreeMap<>();
    changes.forEach((name, content) -> open.put(key(name), content));
    ZipWriter writer = new ZipWriter(out);
    writer.copy(file, 0, parts.stream().mapToLong(ZipPart::offset).min().orElse(directoryStart));
    for (ZipPart part : parts.stream().sorted(Comparator.comparingLong(ZipPart::offset)).toList()) {
      byte[] changed = open.remove(key(part.name()));
      if (changed == null) {
        writer.keep(file, part);
      } else {
        writer.add(part.name(), changed);
      }
    }
    for (Map.Entry<String, byte[]> added : changes.entrySet()) {
      if (open.containsKey(key(added.getKey()))) {
        writer.add(added.getKey(), added.getValue());
      }
    }
    writer.finish(parts, comment);
  }

  @Override
  public void close() throws IOException { file.close(); }

  static String key(String name) { return name.toLowerCase(Locale.ROOT); }

  static LabelFileException broken(String how) { return new LabelFileException(Problem.BROKEN, "The archive " + how + "; it was not touched."); }

  private static LabelFileException tooLarge(ZipPart part) {
    return new LabelFileException(Problem.TOO_LARGE, "The part " + part.name() + " holds " + part.size() + " bytes; label metadata has up to "
        + LabelLimits.PART
        + ". It was not read, for archives like this are made to exhaust memory.");
  }

  static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (file.read(buffer, from + buffer.position()) < 0) {
        throw broken("is cut off");
      }
    }
    return buffer.flip();
  }
}
