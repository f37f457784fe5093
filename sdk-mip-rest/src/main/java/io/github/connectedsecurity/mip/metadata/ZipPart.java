package io.github.connectedsecurity.mip.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** One part of an archive, as its directory tells. */
final class ZipPart {
  private static final int ENCRYPTED = 1;

  private final byte[] header;
  private final ByteBuffer fields;
  private final byte[] rawName;
  private long end;

  private ZipPart(byte[] header) {
    this.header = header;
    this.fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    this.rawName = new byte[Short.toUnsignedInt(fields.getShort(28))];
    fields.get(ZipPackage.CENTRAL_SIZE, rawName);
  }

  /** Takes the next entry of a directory. */
  static ZipPart read(ByteBuffer directory) {
    int at = directory.position();
    int length = ZipPackage.CENTRAL_SIZE + Short.toUnsignedInt(directory.getShort(at + 28)) + Short.toUnsignedInt(directory.getShort(at + 30))
        + Short.toUnsignedInt(directory.getShort(at + 32));
    if (length > directory.remaining()) {
      throw ZipPackage.broken("has a directory that is cut off");
    }
    byte[] header = new byte[length];
    directory.get(header);
    return new ZipPart(header);
  }

  String name() { return new String(rawName, StandardCharsets.UTF_8); }

  byte[] rawName() { return rawName; }

  boolean isEncrypted() { return (fields.getShort(8) & ENCRYPTED) != 0; }

  int method() { return Short.toUnsignedInt(fields.getShort(10)); }

  int crc() { return fields.getInt(16); }

  long compressed() { return Integer.toUnsignedLong(fields.getInt(20)); }

  long size() { return Integer.toUnsignedLong(fields.getInt(24)); }

  long offset() { return Integer.toUnsignedLong(fields.getInt(42)); }

  /** Where the next part, or the directory, begins. */
  long end() { return end; }

  void endAt(long position) { end = position; }

  /** The entry for the part at another place. */
  byte[] movedTo(long offset) {
    byte[] moved = header.clone();
    ByteBuffer.wrap(moved).order(ByteOrder.LITTLE_ENDIAN).putInt(42, (int) offset);
    return moved;
  }
}
