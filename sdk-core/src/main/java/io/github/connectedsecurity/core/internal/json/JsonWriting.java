package io.github.connectedsecurity.core.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as JSON in UTF-8. Not with Jackson's generator, because that refuses halves of surrogate pairs, and those can be
 * received (as escapes); here they go out as escapes again.
 */
public final class JsonWriting {
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private byte[] out = new byte[256];
  private int size;

  private JsonWriting() {}

  /** Writes one value of the kinds that {@link PlainValues} knows, or null. */
  public static byte[] bytes(@Nullable Object value) {
    JsonWriting writing = new JsonWriting();
    writing.value(value == null ? null : PlainValues.of(value));
    return Arrays.copyOf(writing.out, writing.size);
  }

  /** Writes one value as text. */
  public static String text(@Nullable Object value) { return new String(bytes(value), StandardCharsets.UTF_8); }

  private void value(@Nullable Object value) {
    if (value instanceof String text) {
      string(text);
    } else if (value instanceof Map<?, ?> object) {
      object(object);
    } else if (value instanceof List<?> list) {
      list(list);
    } else if (value == null || value instanceof Boolean || value instanceof Long || value instanceof BigDecimal || value instanceof BigInteger) {
      ascii(String.valueOf(value));
    } else {
      throw new IllegalStateException("Not a plain value: " + value.getClass().getName());
    }
  }

  private void object(Map<?, ?> object) {
    put('{');
    boolean first = true;
    for (Map.Entry<?, ?> member : object.entrySet()) {
      if (!first) {
        put(',');
      }
      first = false;
      string(String.valueOf(member.getKey()));
      put(':');
      value(member.getValue());
    }
    put('}');
  }

  private void list(List<?> list) {
    put('[');
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        put(',');
      }
      value(list.get(i));
    }
    put(']');
  }

  private void string(String text) {
    put('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        i += beyondAscii(text, i, c);
      } else if (c == '"' || c == '\\') {
        put('\\');
        put(c);
      } else if (c < 0x20) {
        escape(c);
      } else {
        put(c);
      }
    }
    put('"');
  }

  /** Writes the character that begins at this place; how many further chars it took. */
  private int beyondAscii(String text, int at, char c) {
    if (c < 0x800) {
      put(0xC0 | c >> 6);
    } else if (!Character.isSurrogate(c)) {
      put(0xE0 | c >> 12);
      put(0x80 | c >> 6 & 0x3F);
    } else {
      int point = text.codePointAt(at);
      if (point == c) {
        escape(c);
        return 0;
      }
      put(0xF0 | point >> 18);
      put(0x80 | point >> 12 & 0x3F);
      put(0x80 | point >> 6 & 0x3F);
      put(0x80 | point & 0x3F);
      return 1;
    }
    put(0x80 | c & 0x3F);
    return 0;
  }

  private void escape(char c) {
    ascii(c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\t' ? "\\t" : "\\u");
    if (out[size - 1] == 'u') {
      for (int shift = 12; shift >= 0; shift -= 4) {
        put(HEX[c >> shift & 0xF]);
      }
    }
  }

  private void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  private void put(int b) {
    if (size == out.length) {
      out = Arrays.copyOf(out, Math.multiplyExact(size, 2));
    }
    out[size++] = (byte) b;
  }
}
