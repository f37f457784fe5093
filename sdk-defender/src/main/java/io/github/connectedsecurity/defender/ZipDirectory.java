package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The directory at the end of a zip archive, read by hand because the JDK's reader tells nothing of links, devices, encryption
 * and files that share their bytes. Archives of more than 4 GiB or 65,534 entries (Zip64) are refused: no package is one.
 */
final class ZipDirectory {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int MAX_COMMENT = 65_535;
  private static final int MAX_DIRECTORY = 64 << 20;
  private static final int ENCRYPTED = 0x2041; // encrypted, strongly encrypted, or with a masked directory
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int UNIX = 3;
  private static final int MAC = 19;
  private static final int KIND = 0xF000;
  private static final int REGULAR = 0x8000;
  private static final int FOLDER = 0x4000;
  private static final int DOS_REPARSE_OR_DEVICE = 0x440;

  private ZipDirectory() {}

  /**
   * An entry.
   *
   * @param name as the directory spells it
   * @param start where its own header begins
   * @param packed how many bytes of the archive it takes, without that header
   */
  record Entry(String name, long start, long packed) {}

  static List<Entry> read(Path zip, int most) throws IOException {
    try (FileChannel channel = FileChannel.open(zip)) {
      ByteBuffer end = end(channel);
      int count = end.getShort(10) & 0xFFFF;
      long size = end.getInt(12) & 0xFFFFFFFFL;
      long start = end.getInt(16) & 0xFFFFFFFFL;
      if (end.getInt(4) != 0 || (end.getShort(8) & 0xFFFF) != count || count == 0xFFFF || start == 0xFFFFFFFFL) {
        throw refused("is one of several parts, or larger than any package");
      }
      if (count > most) {
        throw refused("has more than " + most + " entries");
      }
      if (size > MAX_DIRECTORY || start + size > channel.size()) {
        throw refused("is broken");
      }
      return entries(channel, count, start, (int) size);
    }
  }

  private static List<Entry> entries(FileChannel channel, int count, long start, int size) throws IOException {
    ByteBuffer directory = bytes(channel, start, size);
    List<Entry> entries = new ArrayList<>(count);
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_SIZE > size || directory.getInt(at) != ENTRY_SIGNATURE) {
        throw refused("is broken");
      }
      int nameLength = directory.getShort(at + 28) & 0xFFFF;
      int next = at + ENTRY_SIZE + nameLength + (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
      if (next > size) {
        throw refused("is broken");
      }
      entries.add(entry(channel, directory, at, nameLength, start));
      at = next;
    }
    if (at != size) {
      throw refused("has a directory of another size than it says");
    }
    checkApart(entries, start);
    return entries;
  }

  private static Entry entry(FileChannel channel, ByteBuffer directory, int at, int nameLength, long end) throws IOException {
    if ((directory.getShort(at + 8) & ENCRYPTED) != 0) {
      throw refused("is encrypted");
    }
    int method = directory.getShort(at + 10) & 0xFFFF;
    if (method != STORED && method != DEFLATED) {
      throw refused("is packed in an unusual way");
    }
    byte[] name = new byte[nameLength];
    directory.get(at + ENTRY_SIZE, name);
    String text = text(name);
    checkKind((directory.getShort(at + 4) & 0xFFFF) >> 8, directory.getInt(at + 38), text.endsWith("/"));
    long packed = directory.getInt(at + 20) & 0xFFFFFFFFL;
    long local = directory.getInt(at + 42) & 0xFFFFFFFFL;
    if (text.endsWith("/") && packed > 2 || method == STORED && packed != (directory.getInt(at + 24) & 0xFFFFFFFFL)) {
      throw refused("has an entry of another size than it says");
    }
    return new Entry(text, local, checkedLocal(channel, local, name, packed, end));
  }

  /** The bytes that an entry takes; its own header must be where it should and bear the same name. */
  private static long checkedLocal(FileChannel channel, long start, byte[] name, long packed, long end) throws IOException {
    if (start + LOCAL_SIZE > end) {
      throw refused("is broken");
    }
    ByteBuffer header = bytes(channel, start, LOCAL_SIZE);
    int nameLength = header.getShort(26) & 0xFFFF;
    long length = LOCAL_SIZE + nameLength + (header.getShort(28) & 0xFFFF) + packed;
    if (header.getInt(0) != LOCAL_SIGNATURE || start + length > end || nameLength != name.length
        || !bytes(channel, start + LOCAL_SIZE, nameLength).equals(ByteBuffer.wrap(name))) {
      throw refused("has an entry that its directory describes otherwise");
    }
    return length;
  }

  private static void checkKind(int system, int attributes, boolean folder) {
    int kind = attributes >>> 16 & KIND;
    boolean unix = system == UNIX || system == MAC;
    if (unix && kind != 0 && kind != (folder ? FOLDER : REGULAR) || !unix && (attributes & DOS_REPARSE_OR_DEVICE) != 0) {
      throw refused("holds a link or something else that is no file");
    }
  }

  /** Files that share bytes unpack to far more than an archive of its size could hold. */
  private static void checkApart(List<Entry> entries, long end) {
    List<Entry> byStart = entries.stream().sorted(Comparator.comparingLong(Entry::start)).toList();
    for (int i = 0; i < byStart.size(); i++) {
      long next = i + 1 < byStart.size() ? byStart.get(i + 1).start : end;
      if (byStart.get(i).start + byStart.get(i).packed > next) {
        throw refused("has entries that share their bytes");
      }
    }
  }

  private static ByteBuffer end(FileChannel channel) throws IOException {
    int length = (int) Math.min(channel.size(), END_SIZE + MAX_COMMENT);
    ByteBuffer tail = bytes(channel, channel.size() - length, length);
    for (int at = length - END_SIZE; at >= 0; at--) {
      if (tail.getInt(at) == END_SIGNATURE && at + END_SIZE + (tail.getShort(at + 20) & 0xFFFF) == length) {
        return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    throw refused("has no directory");
  }

  private static ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      // until it is full, or the file ends
    }
    if (buffer.hasRemaining()) {
      throw refused("is cut off");
    }
    return buffer.flip();
  }

  private static String text(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException e) {
      throw refused("has a name that is no text");
    }
  }

  private static InvalidDataException refused(String why) { return new InvalidDataException("The archive " + why + "; it was refused."); }
}
