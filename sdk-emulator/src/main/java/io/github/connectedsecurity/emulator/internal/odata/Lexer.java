package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into tokens. */
final class Lexer {
  /** What a token is. */
  enum Kind { NAME, TEXT, NUMBER, TIME, SYMBOL, END }

  /** A token with the place where it starts. */
  record Token(Kind kind, String text, int at) {
    boolean is(String symbolOrWord) { return kind != Kind.TEXT && text.equals(symbolOrWord); }
  }

  private static final Pattern TOKENS = Pattern.compile(String.join("|",
      "(?<TIME>\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,12})?)?(?:Z|[+-]\\d{2}:\\d{2})?)?)",
      "(?<NUMBER>-?\\d+(?:\\.\\d+)?)",
      "(?<NAME>[A-Za-z_@$][A-Za-z0-9_@.]*)",
      "'(?<TEXT>(?:[^']|'')*)'",
      "(?<SYMBOL>[(),/:])",
      "(?<SPACE>\\s+)"));

  private Lexer() {}

  static List<Token> cut(String expression) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKENS.matcher(expression);
    int at = 0;
    while (at < expression.length()) {
      if (!matcher.region(at, expression.length()).lookingAt()) {
        throw Refusal.badRequest("Invalid filter clause: Syntax error: character '" + expression.charAt(at) + "' is not valid at position " + at
            + " in '" + expression + "'.");
      }
      add(tokens, matcher, at);
      at = matcher.end();
    }
    tokens.add(new Token(Kind.END, "", expression.length()));
    return tokens;
  }

  private static void add(List<Token> tokens, Matcher matcher, int at) {
    for (Kind kind : List.of(Kind.TIME, Kind.NUMBER, Kind.NAME, Kind.TEXT, Kind.SYMBOL)) {
      String text = matcher.group(kind.name());
      if (text != null) {
        tokens.add(new Token(kind, kind == Kind.TEXT ? text.replace("''", "'") : text, at));
      }
    }
  }
}
