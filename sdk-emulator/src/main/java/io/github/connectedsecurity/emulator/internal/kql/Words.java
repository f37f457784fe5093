package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Token.Kind;
import io.github.connectedsecurity.emulator.internal.kql.Token.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The words of a query, read from left to right. */
final class Words {
  private final List<Token> tokens;
  private int at;

  Words(List<Token> tokens) { this.tokens = tokens; }

  Token peek() { return tokens.get(at); }

  Token peek(int ahead) { return tokens.get(Math.min(at + ahead, tokens.size() - 1)); }

  Token next() { return peek().kind() == Kind.END ? peek() : tokens.get(at++); }

  int place() { return at; }

  void back(int place) { at = place; }

  boolean at(String word) { return peek().is(word); }

  boolean atEnd() { return peek().kind() == Kind.END; }

  boolean take(String word) {
    if (at(word)) {
      at++;
      return true;
    }
    return false;
  }

  Token expect(String word) {
    if (!at(word)) {
      throw KqlError.unexpected(peek());
    }
    return next();
  }

  /** A name: bare, or as text in square brackets. */
  String name() {
    if (at("[") && peek(1).isText()) {
      next();
      String name = text();
      expect("]");
      return name;
    }
    if (peek().kind() != Kind.NAME) {
      throw KqlError.unexpected(peek());
    }
    return next().text();
  }

  String text() {
    if (peek().isText() && peek().value() instanceof Literal literal) {
      next();
      return String.valueOf(literal.value());
    }
    throw KqlError.unexpected(peek());
  }

  /** The name of an operator: words joined by hyphens without blanks. */
  Token operator() {
    Token first = next();
    if (first.kind() != Kind.NAME) {
      throw KqlError.unexpected(first);
    }
    StringBuilder name = new StringBuilder(first.text());
    while (at("-") && peek().start() == first.start() + name.length() && peek(1).kind() == Kind.NAME) {
      name.append(next().text()).append(next().text());
    }
    return new Token(Kind.NAME, name.toString(), null, first.start(), first.line(), first.position());
  }

  <T> List<T> list(Supplier<T> element) {
    List<T> all = new ArrayList<>();
    do {
      all.add(element.get());
    } while (take(","));
    return all;
  }

  <T> List<T> listUntil(String end, Supplier<T> element) {
    if (take(end)) {
      return List.of();
    }
    List<T> all = list(element);
    expect(end);
    return all;
  }
}
