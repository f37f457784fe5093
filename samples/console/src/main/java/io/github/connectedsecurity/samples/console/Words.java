package io.github.connectedsecurity.samples.console;

import io.github.connectedsecurity.core.json.OpenValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How values read in a terminal. */
public final class Words {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private Words() {}

  /** A value of an enumeration, or a hyphen. */
  public static String of(Optional<? extends OpenValue> value) { return value.map(OpenValue::value).orElse("-"); }

  /** A time in UTC, to the second. */
  public static String of(Instant time) { return TIME.format(time); }

  /** One line of at most so many characters, and nothing in it that a terminal would obey. */
  public static String cut(String text, int width) {
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= width ? line : line.substring(0, width - 1) + "…";
  }
}
