package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Token.Kind;
import io.github.connectedsecurity.emulator.internal.kql.Token.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a query apart into words. */
final class Lexer {
  private static final Pattern BLANK = Pattern.compile("\\s++|//[^\\n]*+");
  private static final Pattern NAME = Pattern.compile("!?[A-Za-z_$][A-Za-z0-9_]*");
  private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]+|\\d+(?:\\.(?!\\.)\\d*)?(?:[eE][+-]?\\d+)?");
  private static final Pattern UNIT = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern TYPED = Pattern.compile("(datetime|date|timespan|time|guid|int|long|real|double|decimal|bool|boolean)\\s*\\(([^()]*)\\)");
  private static final Pattern TYPED_WRONG = Pattern.compile("(?:datetime|guid)\\s*\\([^)]*\\)?");
  private static final Pattern SYMBOL = Pattern.compile("==|=~|!=|!~|<=|>=|<>|\\.\\.|[-+*/%<>=()\\[\\]{},.;:|]");

  private final String query;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private Lexer(String query) { this.query = query; }

  static List<Token> tokens(String query) { return new Lexer(query).all(); }

  private List<Token> all() {
    while (skipBlank() && at < query.length()) {
      if (!text() && !typed() && !name() && !number() && !symbol()) {
        throw KqlError.unexpected(token(Kind.SYMBOL, query.substring(at, query.offsetByCodePoints(at, 1)), null));
      }
    }
    tokens.add(token(Kind.END, "", null));
    return tokens;
  }

  private boolean skipBlank() {
    for (Optional<String> blank = find(BLANK); blank.isPresent(); blank = find(BLANK)) {
      advance(blank.get());
    }
    return true;
  }

  private boolean text() {
    String literal = query.substring(at, Texts.end(query, at));
    if (!literal.isEmpty()) {
      add(token(Kind.LITERAL, literal, new Literal(KqlType.STRING, Texts.unquote(literal))));
    }
    return !literal.isEmpty();
  }

  /** A value in the brackets of its type, such as {@code datetime(2024-05-01)}. */
  private boolean typed() {
    Matcher matcher = matcher(TYPED);
    if (!matcher.lookingAt()) {
      find(TYPED_WRONG).ifPresent(text -> {
        throw KqlError.literal(text.substring(0, text.indexOf('(')).strip(), token(Kind.LITERAL, text, null));
      });
      return false;
    }
    KqlType type = KqlType.named(matcher.group(1)).orElseThrow();
    Token token = token(Kind.LITERAL, matcher.group(), null);
    Literal value = Literals.inBrackets(type, matcher.group(2).strip()).orElseThrow(() -> KqlError.literal(matcher.group(1), token));
    add(token(Kind.LITERAL, token.text(), value));
    return true;
  }

  private boolean name() {
    Optional<String> found = find(NAME);
    found.ifPresent(name -> {
      boolean tilde = (name.equals("in") || name.equals("!in")) && query.startsWith("~", at + name.length());
      switch (name) {
        case "true", "false" -> add(token(Kind.LITERAL, name, new Literal(KqlType.BOOL, Boolean.valueOf(name))));
        default -> add(token(name.startsWith("!") || tilde ? Kind.SYMBOL : Kind.NAME, tilde ? name + "~" : name, null));
      }
    });
    return found.isPresent();
  }

  private boolean number() {
    Optional<String> found = find(NUMBER);
    found.ifPresent(number -> {
      Matcher unit = matcher(UNIT).region(at + number.length(), query.length());
      String text = unit.lookingAt() ? number + unit.group() : number;
      Token plain = token(Kind.LITERAL, text, null);
      add(token(Kind.LITERAL, text, Literals.number(number, text.substring(number.length())).orElseThrow(() -> KqlError.unexpected(plain))));
    });
    return found.isPresent();
  }

  private boolean symbol() {
    Optional<String> found = find(SYMBOL);
    found.ifPresent(text -> add(token(Kind.SYMBOL, text, null)));
    return found.isPresent();
  }

  private Token token(Kind kind, String text, @Nullable Object value) { return new Token(kind, text, value, at, line, at - lineStart); }

  private void add(Token token) {
    tokens.add(token);
    advance(token.text());
  }

  private void advance(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = at + i + 1;
      }
    }
    at += text.length();
  }

  private Matcher matcher(Pattern pattern) { return pattern.matcher(query).region(at, query.length()); }

  private Optional<String> find(Pattern pattern) {
    Matcher matcher = matcher(pattern);
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
