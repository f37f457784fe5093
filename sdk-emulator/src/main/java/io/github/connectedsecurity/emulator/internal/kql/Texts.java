package io.github.connectedsecurity.emulator.internal.kql;

import java.util.Locale;

/** Text: its literals, and the ways in which it can hold other text. */
final class Texts {
  private Texts() {}

  /** Where the literal ends that begins at a place; that place itself when none does, or when it does not end. */
  static int end(String query, int begin) {
    int at = query.startsWith("h", begin) || query.startsWith("H", begin) ? begin + 1 : begin;
    if (query.startsWith("```", at)) {
      int end = query.indexOf("```", at + 3);
      return end < 0 ? begin : end + 3;
    }
    boolean verbatim = query.startsWith("@", at);
    int open = verbatim ? at + 1 : at;
    if (!query.startsWith("'", open) && !query.startsWith("\"", open)) {
      return begin;
    }
    char quote = query.charAt(open);
    for (int i = open + 1; i < query.length(); i++) {
      char c = query.charAt(i);
      if (c == quote && verbatim && query.startsWith(String.valueOf(quote), i + 1) || c == '\\' && !verbatim) {
        i++; // what follows belongs to the text, whatever it is
      } else if (c == quote) {
        return i + 1;
      } else if (c == '\n' && !verbatim) {
        return begin;
      }
    }
    return begin;
  }

  /** The text that a literal stands for. */
  static String unquote(String literal) {
    String text = literal.startsWith("h") || literal.startsWith("H") ? literal.substring(1) : literal;
    if (text.startsWith("```")) {
      return text.substring(3, text.length() - 3);
    }
    if (text.startsWith("@")) {
      String quote = text.substring(1, 2);
      return text.substring(2, text.length() - 1).replace(quote + quote, quote);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        int digits = text.charAt(i) == 'u' ? 4 : text.charAt(i) == 'U' ? 8 : text.charAt(i) == 'x' ? 2 : 0;
        out.append(digits == 0 ? escaped(text.charAt(i)) : code(text, i + 1, digits));
        i += digits;
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r' -> "\r";
      case '0' -> "\0";
      case 'a' -> "\u0007";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'v' -> "\u000b";
      default -> String.valueOf(c);
    };
  }

  private static String code(String text, int from, int digits) {
    try {
      return Character.toString(Integer.parseInt(text.substring(from, from + digits), 16));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return "";
    }
  }

  /** Whether text stands in other text as a whole term: letters and digits must not go on before or behind it. */
  static boolean hasTerm(String text, String term) { return hasTerm(text, term, true, true); }

  static boolean hasTerm(String text, String term, boolean starts, boolean ends) {
    for (int found = text.indexOf(term); found >= 0; found = text.indexOf(term, found + 1)) {
      boolean begins = !starts || found == 0 || !isWord(text.charAt(found - 1)) || term.isEmpty();
      int end = found + term.length();
      if (begins && (!ends || end == text.length() || !isWord(text.charAt(end)) || term.isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) { return Character.isLetterOrDigit(c); }

  static String fold(String text) { return text.toLowerCase(Locale.ROOT); }
}
