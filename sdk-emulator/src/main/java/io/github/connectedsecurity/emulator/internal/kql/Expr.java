package io.github.connectedsecurity.emulator.internal.kql;

import java.util.List;
import java.util.Optional;

/** A scalar expression as it was written; names in it mean nothing yet. */
sealed interface Expr {
  /** Its first word, for complaints. */
  Token at();

  /** A value. */
  record Constant(Token at, Token.Literal literal) implements Expr {}

  /** A column or a variable. */
  record Name(Token at, String name) implements Expr {}

  /** All columns. */
  record Star(Token at) implements Expr {}

  /** A function of the language. */
  record Call(Token at, String function, List<Expr> arguments) implements Expr {}

  /** {@code value.name} and {@code value[key]}. */
  record Member(Token at, Expr value, Expr key) implements Expr {}

  /** {@code -value}. */
  record Minus(Token at, Expr value) implements Expr {}

  /** Two values with an operator between them. */
  record Binary(Token at, String operator, Expr left, Expr right) implements Expr {}

  /** {@code value in (…)}; the values may come from a table. */
  record Among(Token at, String operator, Expr value, List<Expr> list, Optional<Pipeline> table) implements Expr {}

  /** {@code value between (from .. to)}. */
  record Between(Token at, boolean negated, Expr value, Expr from, Expr to) implements Expr {}

  /** An expression that may have been given a name. */
  record Named(Optional<String> name, Expr value) {}
}
