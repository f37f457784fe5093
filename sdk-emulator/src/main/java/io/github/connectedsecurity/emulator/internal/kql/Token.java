package io.github.connectedsecurity.emulator.internal.kql;

import org.jspecify.annotations.Nullable;

/**
 * A word of a query.
 *
 * @param text as written
 * @param value what a literal stands for
 * @param start where it begins in the query
 * @param line from 1
 * @param position from 0, in its line
 */
record Token(Kind kind, String text, @Nullable Object value, int start, int line, int position) {
  /** What a word is. */
  enum Kind { NAME, LITERAL, SYMBOL, END }

  boolean is(String symbolOrName) { return kind != Kind.LITERAL && kind != Kind.END && text.equals(symbolOrName); }

  boolean isText() { return kind == Kind.LITERAL && value instanceof Literal literal && literal.type() == KqlType.STRING; }

  int end() { return start + text.length(); }

  /** A value with its type. */
  record Literal(KqlType type, @Nullable Object value) {}
}
