package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import java.nio.charset.StandardCharsets;

/** Reads the bare number that a count is answered with, as text or as JSON, with a byte order mark or without. */
final class Counts {
  private Counts() {}

  static long read(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new InvalidDataException("A count was answered with something that is no whole number.", e);
    }
  }
}
