package io.github.connectedsecurity.emulator.internal.odata;

import java.util.function.BiPredicate;

/** The functions that test a text. */
final class TextTest {
  private TextTest() {}

  static BiPredicate<String, String> of(String function) {
    return switch (function) {
      case "startswith" -> String::startsWith;
      case "endswith" -> String::endsWith;
      default -> String::contains;
    };
  }
}
