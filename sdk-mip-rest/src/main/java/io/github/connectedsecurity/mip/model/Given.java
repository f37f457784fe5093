package io.github.connectedsecurity.mip.model;

import io.github.connectedsecurity.core.json.OpenValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses arguments that the service would refuse, or take for something else. */
final class Given {
  private Given() {}

  /** A text with something in it. */
  static String text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("There is nothing in " + what + ".");
    }
    return value;
  }

  /** A list with something in it. */
  static <T> List<T> some(String what, List<T> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("There are no " + what + ".");
    }
    return values;
  }

  /** Flags as the services write them: one text with commas. */
  static String flags(String what, OpenValue... values) {
    return Arrays.stream(some(what, List.of(values)).toArray(OpenValue[]::new)).map(OpenValue::value).collect(Collectors.joining(","));
  }
}
