package io.github.connectedsecurity.defender;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zip archives that no honest program would write: every field is as told. */
final class EvilZip {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<byte[]> directory = new ArrayList<>();
  private int system = 3;
  private int attributes = 0x81A4 << 16; // a plain file of Unix
  private int flags = 0x800;
  private int method = 8;
  private String localName = "";
  private long size = -1;
  private long packedSize = -1;
  private int start = -1;
  private int disks;
  private int count = -1;

  /** Says how the next entries are described. */
  EvilZip attributes(int unixMode) {
    attributes = unixMode << 16;
    return this;
  }

  EvilZip dosAttributes(int value) {
    system = 0;
    attributes = value;
    return this;
  }

  EvilZip flags(int value) {
    flags = value;
    return this;
  }

  EvilZip method(int value) {
    method = value;
    return this;
  }

  EvilZip localName(String name) {
    localName = name;
    return this;
  }

  EvilZip size(long told) {
    size = told;
    return this;
  }

  EvilZip packedSize(long told) {
    packedSize = told;
    return this;
  }

  /** Lets the next entries share the bytes at a place. */
  EvilZip start(int place) {
    start = place;
    return this;
  }

  EvilZip disks(int number) {
    disks = number;
    return this;
  }

  EvilZip count(int told) {
    count = told;
    return this;
  }

  EvilZip file(String name, String content) { return file(name.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8)); }

  EvilZip file(String name, byte[] content) { return file(name.getBytes(StandardCharsets.UTF_8), content); }

  EvilZip file(byte[] name, byte[] content) {
    byte[] packed = method == 8 ? deflated(content) : content;
    CRC32 crc = new CRC32();
    crc.update(content);
    byte[] local = localName.isEmpty() ? name : localName.getBytes(StandardCharsets.UTF_8);
    int at = start >= 0 ? start : out.size();
    int tells = (int) (size >= 0 ? size : content.length);
    int packs = (int) (packedSize >= 0 ? packedSize : packed.length);
    if (start < 0) {
      ByteBuffer header = buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) method).putInt(0)
          .putInt((int) crc.getValue()).putInt(packs).putInt(tells).putShort((short) local.length).putShort((short) 0);
      out.writeBytes(array(header));
      out.writeBytes(local);
      out.writeBytes(packed);
    }
    ByteBuffer entry = buffer(46 + name.length).putInt(0x02014b50).putShort((short) (system << 8 | 20)).putShort((short) 20).putShort((short) flags)
        .putShort((short) method).putInt(0).putInt((int) crc.getValue()).putInt(packs).putInt(tells).putShort((short) name.length).putShort((short) 0)
        .putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(attributes).putInt(at).put(name);
    directory.add(array(entry));
    return this;
  }

  byte[] bytes() {
    int begins = out.size();
    directory.forEach(out::writeBytes);
    int length = out.size() - begins;
    int told = count >= 0 ? count : directory.size();
    out.writeBytes(array(buffer(22).putInt(0x06054b50).putShort((short) disks).putShort((short) disks).putShort((short) told)
        .putShort((short) told).putInt(length)
        .putInt(begins).putShort((short) 0)));
    return out.toByteArray();
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("ByteBufferBackingArray") // made here, so the array is all of it
  private static byte[] array(ByteBuffer buffer) { return buffer.array(); }

  private static ByteBuffer buffer(int length) { return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN); }

  private static byte[] deflated(byte[] content) {
    Deflater deflater = new Deflater(9, true);
    try {
      deflater.setInput(content);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }
}
