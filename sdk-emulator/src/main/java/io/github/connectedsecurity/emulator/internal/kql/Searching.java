package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.UnionOf;
import io.github.connectedsecurity.emulator.internal.kql.Token.Literal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code search}: a term is looked for in all columns that hold text; where each row came from stands in the first column. */
final class Searching {
  /** The column that names the table. */
  static final String SOURCE = "$table";

  private Searching() {}

  /** A table with its name in front of each row. */
  static Relation named(String name, Relation table) {
    return Unions.of(new UnionOf(false, Optional.of(SOURCE), false, List.of()), Map.of(name, table));
  }

  /** The condition that the terms of a search stand for. */
  static Expr condition(Expr written) {
    if (written instanceof Expr.Constant constant && constant.literal().type() == KqlType.STRING) {
      return term(constant.at(), Values.text(constant.literal().value()));
    }
    if (written instanceof Expr.Star star) {
      return new Expr.Constant(star.at(), new Literal(KqlType.BOOL, true));
    }
    if (written instanceof Expr.Binary binary && (binary.operator().equals("and") || binary.operator().equals("or"))) {
      return new Expr.Binary(binary.at(), binary.operator(), condition(binary.left()), condition(binary.right()));
    }
    if (written instanceof Expr.Call call && call.function().equals("not")) {
      return new Expr.Call(call.at(), "not", call.arguments().stream().map(Searching::condition).toList());
    }
    return written;
  }

  /** Asterisks tell how a term is looked for. */
  private static Expr term(Token at, String term) {
    boolean open = term.length() > 1 && term.startsWith("*");
    boolean goesOn = term.length() > 1 && term.endsWith("*");
    String middle = term.substring(open ? 1 : 0, term.length() - (goesOn ? 1 : 0));
    if (middle.contains("*")) {
      return test(at, "matches regex", "(?i)\\Q" + term.replace("*", "\\E.*\\Q") + "\\E");
    }
    return test(at, open && goesOn ? "contains" : open ? "hassuffix" : goesOn ? "hasprefix" : "has", middle);
  }

  private static Expr test(Token at, String operator, String text) {
    return new Expr.Binary(at, operator, new Expr.Star(at), new Expr.Constant(at, new Literal(KqlType.STRING, text)));
  }
}
