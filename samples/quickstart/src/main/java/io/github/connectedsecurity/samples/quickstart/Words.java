package io.github.connectedsecurity.samples.quickstart;

import io.github.connectedsecurity.core.json.OpenValue;
import java.time.Duration;
import java.util.Optional;

/** How values read in a terminal. */
final class Words {
  private Words() {}

  static String of(Optional<? extends OpenValue> value) { return value.map(OpenValue::value).orElse("-"); }

  /** One unit is enough to see how old something is. */
  static String age(Duration age) {
    if (age.toDays() > 0) {
      return age.toDays() + "d";
    }
    return age.toHours() > 0 ? age.toHours() + "h" : Math.max(0, age.toMinutes()) + "m";
  }

  static String cut(String text, int width) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= width ? line : line.substring(0, width - 1) + "…";
  }
}
