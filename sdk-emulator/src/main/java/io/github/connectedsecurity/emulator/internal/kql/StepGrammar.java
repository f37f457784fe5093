package io.github.connectedsecurity.emulator.internal.kql;

import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Expansion;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Part;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Source;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.Step;
import io.github.connectedsecurity.emulator.internal.kql.Pipeline.UnionOf;
import io.github.connectedsecurity.emulator.internal.kql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the operators that have a grammar of their own: {@code parse}, {@code mv-expand} and {@code search}. */
final class StepGrammar {
  /** What {@code search} calls a table that has no name. */
  private static final String UNNAMED = "union_arg0";

  private final Words words;
  private final ExpressionParser expressions;

  StepGrammar(Words words, ExpressionParser expressions) {
    this.words = words;
    this.expressions = expressions;
  }

  Step parse(Token at) {
    boolean relaxed = option(Set.of("kind"), Set.of("simple", "relaxed")).filter("relaxed"::equals).isPresent();
    Expr text = expressions.expression();
    words.expect("with");
    List<Part> pattern = new ArrayList<>();
    while (words.at("*") || words.peek().isText() || words.peek().kind() == Kind.NAME) {
      pattern.add(words.take("*") ? new Part.Anything() : words.peek().isText() ? new Part.Literal(words.text()) : cell());
    }
    if (pattern.isEmpty()) {
      throw KqlError.unexpected(words.peek());
    }
    return new Step.Parse(at, relaxed, text, pattern);
  }

  private Part cell() {
    String name = words.name();
    return new Part.Cell(new Column(name, words.take(":") ? type() : KqlType.STRING));
  }

  KqlType type() {
    Token token = words.next();
    return KqlType.named(token.text()).orElseThrow(() -> KqlError.unexpected(token));
  }

  Step expand(Token at) {
    boolean pairs = option(Set.of("kind", "bagexpansion"), Set.of("bag", "array")).filter("array"::equals).isPresent();
    Optional<String> index = Optional.empty();
    if (words.at("with_itemindex") && words.peek(1).is("=")) {
      words.next();
      words.next();
      index = Optional.of(words.name());
    }
    List<Expansion> columns = words.list(this::expansion);
    return new Step.Expand(at, pairs, index, columns, words.take("limit") ? Optional.of(expressions.expression()) : Optional.empty());
  }

  private Expansion expansion() {
    Expr.Named value = expressions.named();
    if (!words.take("to")) {
      return new Expansion(value, Optional.empty());
    }
    words.expect("typeof");
    words.expect("(");
    KqlType type = type();
    words.expect(")");
    return new Expansion(value, Optional.of(type));
  }

  /** All tables unless some are named. */
  Source search(Token at, Supplier<Pipeline> table) {
    caseDoesNotCount();
    List<Pipeline> tables = List.of(new Pipeline(new Source.Table(at, Optional.empty(), "*"), List.of()));
    if (words.take("in")) {
      words.expect("(");
      tables = words.listUntil(")", table);
    }
    return new Source.Search(at, new UnionOf(false, Optional.of(Searching.SOURCE), false, tables), expressions.search());
  }

  Step search(Token at) {
    caseDoesNotCount();
    return new Step.Search(at, UNNAMED, expressions.search());
  }

  private void caseDoesNotCount() { option(Set.of("kind"), Set.of("default", "case_insensitive")); }

  /** {@code name = value}, if it is there; another value is refused. */
  private Optional<String> option(Set<String> names, Set<String> values) {
    if (!names.contains(words.peek().text()) || !words.peek(1).is("=")) {
      return Optional.empty();
    }
    words.next();
    words.next();
    Token value = words.next();
    if (!values.contains(value.text())) {
      throw KqlError.unexpected(value);
    }
    return Optional.of(value.text());
  }
}
