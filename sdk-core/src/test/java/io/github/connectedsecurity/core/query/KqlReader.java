package io.github.connectedsecurity.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A tokenizer for KQL, written from the language's token rules and not from the builder: what a service would understand. */
final class KqlReader {
  /** A token; of a text its kind is {@code "} and its words are decoded. */
  record Token(String kind, String words) {}

  /** The query breaks the rules of tokens. */
  static final class BrokenQueryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenQueryException(String message) { super(message); }
  }

  private static final Set<String> TYPES = Set.of("bool", "boolean", "date", "datetime", "decimal", "double", "guid", "int", "int32", "int64", "long",
      "real", "time", "timespan", "typeof", "uint", "uint32", "uint64", "ulong", "float", "uniqueid", "uuid");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private KqlReader(String text) { this.text = text; }

  static List<Token> read(String text) {
    KqlReader reader = new KqlReader(text);
    while (reader.at < text.length()) {
      reader.next();
    }
    return reader.tokens;
  }

  private void next() {
    char c = text.charAt(at);
    if (text.startsWith("//", at) || c == '#') {
      while (at < text.length() && !isLineEnd(text.charAt(at))) {
        at++;
      }
    } else if (text.startsWith("```", at) || text.startsWith("~~~", at)) {
      int close = text.indexOf(text.substring(at, at + 3), at + 3);
      add("\"", close < 0 ? broken("open block") : text.substring(at + 3, close), close + 3);
    } else if (c == '"' || c == '\'') {
      quoted(c);
    } else if (c == '@' && at + 1 < text.length() && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\'')) {
      verbatim(text.charAt(at + 1));
    } else if (isWord(c)) {
      word();
    } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
      at++;
    } else {
      add("mark", String.valueOf(c), at + 1);
    }
  }

  private void word() {
    int end = at;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    String word = text.substring(at, end);
    if (TYPES.contains(word) && end < text.length() && text.charAt(end) == '(') {
      int close = text.indexOf(')', end);
      add(word, close < 0 ? broken("open " + word) : text.substring(end + 1, close), close + 1);
    } else {
      add("word", word, end);
    }
  }

  private void quoted(char quote) {
    StringBuilder value = new StringBuilder();
    int i = at + 1;
    while (charAt(i) != quote) {
      if (charAt(i) == '\\') {
        i = escape(i + 1, value);
      } else {
        value.append(charAt(i++));
      }
    }
    add("\"", value.toString(), i + 1);
  }

  private int escape(int i, StringBuilder value) {
    int plain = "'\"\\abfnrtv".indexOf(charAt(i));
    if (plain >= 0) {
      value.append("'\"\\\u0007\b\f\n\r\t\u000b".charAt(plain));
      return i + 1;
    }
    if (charAt(i) == 'u' && i + 5 <= text.length() && text.substring(i + 1, i + 5).matches("[0-9a-fA-F]{4}")) {
      value.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
      return i + 5;
    }
    broken("unknown escape");
    return i;
  }

  private void verbatim(char quote) {
    StringBuilder value = new StringBuilder();
    int i = at + 2;
    while (charAt(i) != quote || text.startsWith(String.valueOf(quote), i + 1)) {
      i += charAt(i) == quote ? 1 : 0;
      value.append(charAt(i++));
    }
    add("\"", value.toString(), i + 1);
  }

  private char charAt(int index) {
    if (index >= text.length() || isLineEnd(text.charAt(index))) {
      broken("open text");
    }
    return text.charAt(index);
  }

  private void add(String kind, String words, int end) {
    tokens.add(new Token(kind, words));
    at = end;
  }

  private String broken(String what) { throw new BrokenQueryException(what + " at " + at); }

  private static boolean isLineEnd(char c) { return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029'; }

  private static boolean isWord(char c) { return Character.isLetterOrDigit(c) || c == '_' || c == '$'; }
}
