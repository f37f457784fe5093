package io.github.connectedsecurity.core.query;

import java.util.List;
import java.util.Random;

/** Texts that break careless query builders, made from a seed so that a failure can be repeated. */
final class NastyTexts {
  private static final List<String> PIECES = List.of(
      "'", "''", "\"", "\"\"", "\\", "\\\"", "\\'", "\\u0027", "\\x27", "%27", "%", "+", "&", "#", "?", "$filter=", "\n", "\r\n", "\u2028", "\u2029",
      "//", "/*", "*/", "--", ";", "|", " | take 1", "(", ")", "[", "]", "['", "']", "{x}", "{", "}", " or 1 eq 1", " and ", " eq null", "a:a/b",
      "\u2018", "\u2019", "\u201c", "\u201d", "\uff07", "\u02bc", "\ud83d\ude00", "\ud835\udd4f", " ", "\t", "\u00a0", "\u202e", "\ufeff", "\u0001",
      "@", "@\"", "@'", "```", "~~~", "h", "H\"", "datetime(", "dynamic([", "null", "true", "1", ",", "e\u0301", "\u00e9", "\u0130", "abc");

  private final Random random;

  NastyTexts(long seed) { random = new Random(seed); }

  String next() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(random.nextInt(4) == 0 ? anyCharacter() : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  int number(int bound) { return random.nextInt(bound); }

  private String anyCharacter() {
    int bound = random.nextBoolean() ? 0x80 : 0x110000;
    int codePoint = 1 + random.nextInt(bound - 1);
    return Character.getType(codePoint) == Character.SURROGATE ? "x" : Character.toString(codePoint);
  }
}
