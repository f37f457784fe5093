package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Token.Kind;
import io.github.connectedsecurity.emulator.internal.kql.Token.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads scalar expressions. */
final class ExpressionParser {
  private static final Set<String> RELATIONS = Set.of("<", ">", "<=", ">=", "==", "!=", "<>", "=~", "!~");
  private static final Set<String> MEMBERSHIP = Set.of("in", "!in", "in~", "!in~", "has_any", "has_all");
  /** Text operators, which all stand between two texts. */
  private static final Set<String> TEXT = Set.copyOf(TextOperators.NAMES);

  private static final int DEEPEST = 100;
  private static final int MOST_LINKS = 2_000;

  private final Words words;
  private final Supplier<Pipeline> tables;
  private int depth;
  private int links;
  private boolean searching;

  ExpressionParser(Words words, Supplier<Pipeline> tables) {
    this.words = words;
    this.tables = tables;
  }

  Expr expression() {
    if (++depth > DEEPEST) {
      throw KqlError.tooDeep(words.peek());
    }
    try {
      return or();
    } finally {
      depth--;
    }
  }

  /** What is searched for: terms, and conditions in which a colon means {@code has}. */
  Expr search() {
    searching = true;
    try {
      return Searching.condition(expression());
    } finally {
      searching = false;
    }
  }

  /** A link of a chain such as {@code a or b or c}; so many that they cannot be followed any more are refused. */
  private Expr link(Token operator, Expr left, Expr right) {
    counted(operator);
    return new Expr.Binary(operator, operator.text(), left, right);
  }

  private void counted(Token link) {
    if (++links > MOST_LINKS) {
      throw KqlError.tooDeep(link);
    }
  }

  /** An expression that may have a name in front of it: {@code name = expression}. */
  Expr.Named named() {
    boolean bare = words.peek().kind() == Kind.NAME && words.peek(1).is("=");
    boolean bracketed = words.at("[") && words.peek(1).isText() && words.peek(2).is("]") && words.peek(3).is("=");
    if (!bare && !bracketed) {
      return new Expr.Named(Optional.empty(), expression());
    }
    String name = words.name();
    words.expect("=");
    return new Expr.Named(Optional.of(name), expression());
  }

  private Expr or() {
    Expr left = and();
    while (words.at("or")) {
      left = link(words.next(), left, and());
    }
    return left;
  }

  private Expr and() {
    Expr left = comparison();
    while (words.at("and")) {
      left = link(words.next(), left, comparison());
    }
    return left;
  }

  private Expr comparison() {
    Expr left = sum();
    while (words.peek().kind() != Kind.LITERAL) {
      String operator = words.peek().text();
      if (searching && operator.equals(":")) {
        left = new Expr.Binary(words.next(), "has", left, sum());
      } else if (RELATIONS.contains(operator) || TEXT.contains(operator)) {
        left = new Expr.Binary(words.next(), operator.equals("<>") ? "!=" : operator, left, sum());
      } else if (operator.equals("matches") && words.peek(1).is("regex")) {
        Token at = words.next();
        words.next();
        left = new Expr.Binary(at, "matches regex", left, sum());
      } else if (MEMBERSHIP.contains(operator)) {
        left = among(words.next(), left);
      } else if (operator.equals("between") || operator.equals("!between")) {
        left = between(words.next(), left);
      } else {
        return left;
      }
    }
    return left;
  }

  private Expr among(Token at, Expr value) {
    words.expect("(");
    int place = words.place();
    try {
      List<Expr> list = words.listUntil(")", this::expression);
      return new Expr.Among(at, at.text(), value, list, Optional.empty());
    } catch (KqlError wrong) {
      words.back(place); // no list of values: a table, then
      Pipeline table = tables.get();
      words.expect(")");
      return new Expr.Among(at, at.text(), value, List.of(), Optional.of(table));
    }
  }

  private Expr between(Token at, Expr value) {
    words.expect("(");
    Expr from = sum();
    words.expect("..");
    Expr to = sum();
    words.expect(")");
    return new Expr.Between(at, at.text().startsWith("!"), value, from, to);
  }

  private Expr sum() {
    Expr left = product();
    while (words.at("+") || words.at("-")) {
      Token operator = words.next();
      left = link(operator, left, product());
    }
    return left;
  }

  private Expr product() {
    Expr left = unary();
    while (words.at("*") || words.at("/") || words.at("%")) {
      Token operator = words.next();
      left = link(operator, left, unary());
    }
    return left;
  }

  private Expr unary() {
    if (words.at("-") || words.at("+")) {
      Token sign = words.next();
      counted(sign);
      return sign.is("-") ? new Expr.Minus(sign, unary()) : unary();
    }
    return path();
  }

  private Expr path() {
    Expr value = primary();
    while (true) {
      Token at = words.peek();
      if (words.take(".")) {
        counted(at);
        Token member = words.peek();
        value = new Expr.Member(at, value, new Expr.Constant(member, new Literal(KqlType.STRING, words.name())));
      } else if (words.take("[")) {
        counted(at);
        value = new Expr.Member(at, value, expression());
        words.expect("]");
      } else {
        return value;
      }
    }
  }

  private Expr primary() {
    Token token = words.peek();
    if (token.value() instanceof Literal literal) {
      return new Expr.Constant(words.next(), joined(literal));
    }
    if (words.take("(")) {
      Expr inner = expression();
      words.expect(")");
      return inner;
    }
    if (words.take("*")) {
      return new Expr.Star(token);
    }
    if (token.is("dynamic") && words.peek(1).is("(")) {
      words.next();
      words.next();
      Literal tree = new Literal(KqlType.DYNAMIC, tree());
      words.expect(")");
      return new Expr.Constant(token, tree);
    }
    String name = words.name();
    return token.kind() == Kind.NAME && words.take("(") ? new Expr.Call(token, name, words.listUntil(")", this::argument)) : new Expr.Name(token, name);
  }

  /** Arguments may be named, as in the calls of plugins; the name means nothing here. */
  private Expr argument() { return named().value(); }

  /** Texts side by side are one text. */
  private Literal joined(Literal first) {
    StringBuilder text = new StringBuilder(String.valueOf(first.value()));
    boolean more = false;
    while (first.type() == KqlType.STRING && words.peek().isText() && words.peek().value() instanceof Literal next) {
      text.append(next.value());
      words.next();
      more = true;
    }
    return more ? new Literal(KqlType.STRING, text.toString()) : first;
  }

  /** JSON in which literals of the language may stand, too. */
  private @Nullable Object tree() {
    Token token = words.next();
    if (token.is("[")) {
      List<@Nullable Object> list = new ArrayList<>();
      words.listUntil("]", () -> list.add(tree()));
      return list;
    }
    if (token.is("{")) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      words.listUntil("}", () -> {
        String name = words.text();
        words.expect(":");
        return Optional.ofNullable(object.put(name, tree()));
      });
      return object;
    }
    if (token.is("null")) {
      return null;
    }
    if (token.is("-") && words.peek().value() instanceof Literal number && number.type().isNumber()) {
      words.next();
      return Operators.apply(token, "-", Scalar.constant(number.type(), 0L), Scalar.constant(number.type(), number.value())).value();
    }
    if (token.value() instanceof Literal literal) {
      return Values.plain(literal.value());
    }
    throw KqlError.unexpected(token);
  }
}
