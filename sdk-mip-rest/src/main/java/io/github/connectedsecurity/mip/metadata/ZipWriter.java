package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.mip.metadata.LabelFileException.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes an archive from parts of another one and new ones. */
final class ZipWriter {
  private static final long MOST = 0xFFFFFFFEL;
  private static final short VERSION = 20;
  private static final short UTF_8_NAMES = 0x0800;
  private static final short DEFLATED = 8;
  private static final int FIRST_OF_1980 = 0x00210000; // as Office writes: the same content gives the same bytes

  private final FileChannel out;
  private final Map<String, byte[]> directory = new LinkedHashMap<>();

  ZipWriter(FileChannel out) { this.out = out; }

  /** Copies a part with its headers and its compressed bytes. */
  void keep(FileChannel from, ZipPart part) throws IOException {
    directory.put(ZipPackage.key(part.name()), part.movedTo(position()));
    copy(from, part.offset(), part.end());
  }

  /** Copies a stretch of another file. */
  void copy(FileChannel from, long start, long end) throws IOException {
    long at = start;
    while (at < end) {
      long copied = from.transferTo(at, end - at, out);
      if (copied <= 0) {
        throw ZipPackage.broken("is cut off");
      }
      at += copied;
    }
  }

  /** Writes a new part. */
  void add(String name, byte[] content) throws IOException {
    byte[] rawName = name.getBytes(StandardCharsets.UTF_8);
    byte[] packed = deflate(content);
    CRC32 crc = new CRC32();
    crc.update(content);
    long offset = position();
    ByteBuffer local = buffer(ZipPackage.LOCAL_SIZE + rawName.length);
    common(local.putInt(ZipPackage.LOCAL), (int) crc.getValue(), packed.length, content.length, rawName.length).putShort((short) 0).put(rawName);
    write(local.flip());
    write(ByteBuffer.wrap(packed));
    byte[] entry = new byte[ZipPackage.CENTRAL_SIZE + rawName.length];
    common(ByteBuffer.wrap(entry).order(ByteOrder.LITTLE_ENDIAN).putInt(ZipPackage.CENTRAL).putShort(VERSION), (int) crc.getValue(), packed.length,
        content.length, rawName.length)
        .putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) offset).put(rawName);
    directory.put(ZipPackage.key(name), entry);
  }

  /** Writes the directory: first what was there, in its order, then what is new. */
  void finish(List<ZipPart> order, byte[] comment) throws IOException {
    long start = position();
    Map<String, byte[]> left = new LinkedHashMap<>(directory);
    for (ZipPart part : order) {
      byte[] entry = left.remove(ZipPackage.key(part.name()));
      if (entry != null) {
        write(ByteBuffer.wrap(entry));
      }
    }
    for (byte[] entry : left.values()) {
      write(ByteBuffer.wrap(entry));
    }
    long length = position() - start;
    short count = (short) directory.size();
    ByteBuffer end = buffer(ZipPackage.END_SIZE + comment.length);
    end.putInt(ZipPackage.END).putShort((short) 0).putShort((short) 0).putShort(count).putShort(count).putInt((int) length).putInt((int) start)
        .putShort((short) comment.length).put(comment);
    write(end.flip());
  }

  /** The members that both headers have, in the same order. */
  private static ByteBuffer common(ByteBuffer header, int crc, int packed, int size, int name) {
    return header.putShort(VERSION).putShort(UTF_8_NAMES).putShort(DEFLATED).putInt(FIRST_OF_1980).putInt(crc).putInt(packed).putInt(size)
        .putShort((short) name);
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[8_192];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static ByteBuffer buffer(int size) { return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN); }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      out.write(bytes);
    }
  }

  private long position() throws IOException {
    long position = out.position();
    if (position > MOST || directory.size() >= 0xFFFF) {
      throw new LabelFileException(Problem.UNSUPPORTED, "With the label the archive would be larger than 4 GiB or have too many parts; it was not touched.");
    }
    return position;
  }
}
