package io.github.connectedsecurity.core.internal.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks UTF-8 strictly, before the parser sees it: Jackson lets overlong forms, encoded surrogates and code points beyond
 * Unicode pass, and would turn some of them into other characters of an id.
 */
final class Utf8 {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

  private Utf8() {}

  /** The place of the first byte that is no part of a character; -1 when all are. */
  static int firstBad(byte[] bytes, int to) {
    int at = 0;
    while (at < to) {
      if (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
        at += Long.BYTES;
        continue;
      }
      int length = lengthAt(bytes, at, to);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  private static int lengthAt(byte[] bytes, int at, int to) {
    int first = bytes[at] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first < 0xC2 || first > 0xF4 || at + length > to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80; // below: overlong
    int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF; // above: a surrogate, or beyond U+10FFFF
    if (second < low || second > high) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
