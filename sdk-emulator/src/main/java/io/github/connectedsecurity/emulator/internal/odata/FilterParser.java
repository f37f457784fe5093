package io.github.connectedsecurity.emulator.internal.odata;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.odata.Lexer.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a {@code $filter} into a test. Everything is checked against the table of fields while reading, so that a wrong filter
 * is refused even when there is nothing to filter.
 */
public final class FilterParser {
  private static final Set<String> COMPARISONS = Set.of("eq", "ne", "gt", "ge", "lt", "le");
  private static final Set<String> TEXT_TESTS = Set.of("startswith", "endswith", "contains");
  private static final int MAX_DEPTH = 50;

  private final EntityRules rules;
  private final String expression;
  private final List<Token> tokens;
  private final Map<String, Field> variables = new HashMap<>();
  private int next;
  private int depth;

  private FilterParser(EntityRules rules, String expression) {
    this.rules = rules;
    this.expression = expression;
    this.tokens = Lexer.cut(expression);
  }

  /** Reads a whole filter. */
  public static Predicate<Map<String, Object>> parse(EntityRules rules, String expression) {
    FilterParser parser = new FilterParser(rules, expression);
    Predicate<Map<String, Object>> test = parser.or();
    if (parser.peek().kind() != Lexer.Kind.END) {
      throw parser.syntax(parser.peek());
    }
    return test;
  }

  private Predicate<Map<String, Object>> or() {
    Predicate<Map<String, Object>> test = and();
    while (accept("or")) {
      test = test.or(and());
    }
    return test;
  }

  private Predicate<Map<String, Object>> and() {
    Predicate<Map<String, Object>> test = unary();
    while (accept("and")) {
      test = test.and(unary());
    }
    return test;
  }

  private Predicate<Map<String, Object>> unary() {
    if (++depth > MAX_DEPTH) {
      throw Refusal.badRequest("Invalid filter clause: The recursion limit has been exceeded.");
    }
    try {
      if (accept("not")) {
        return unary().negate();
      }
      if (accept("(")) {
        Predicate<Map<String, Object>> test = or();
        expect(")");
        return test;
      }
      return peek().kind() == Lexer.Kind.NAME && peekSecond().is("(") ? textTest() : comparison();
    } finally {
      depth--;
    }
  }

  private Predicate<Map<String, Object>> textTest() {
    String function = take().text();
    if (!TEXT_TESTS.contains(function)) {
      throw Refusal.badRequest("Invalid filter clause: An unknown function with name '" + function + "' was found.");
    }
    expect("(");
    Operand text = operand();
    expect(",");
    Operand part = operand();
    expect(")");
    if (text.field().kind() != Field.Kind.TEXT || part.field().kind() != Field.Kind.TEXT || text.field().collection()) {
      throw Refusal.badRequest("Invalid filter clause: No function signature for the function with name '" + function
          + "' matches the specified arguments.");
    }
    return scope -> {
      boolean known = text.value().of(scope) instanceof String && part.value().of(scope) instanceof String;
      return known && TextTest.of(function).test(String.valueOf(text.value().of(scope)), String.valueOf(part.value().of(scope)));
    };
  }

  private Predicate<Map<String, Object>> comparison() {
    Operand left = operand();
    if (left.field().collection()) {
      return lambda(left);
    }
    if (accept("in")) {
      return Comparisons.in(left, operands());
    }
    if (COMPARISONS.contains(peek().text()) && peek().kind() == Lexer.Kind.NAME) {
      return Comparisons.of(take().text(), left, operand());
    }
    if (left.field().kind() == Field.Kind.BOOLEAN) {
      return scope -> Boolean.TRUE.equals(left.value().of(scope));
    }
    throw syntax(peek());
  }

  private Predicate<Map<String, Object>> lambda(Operand collection) {
    expect("/");
    boolean all = accept("all");
    if (!all) {
      expect("any");
    }
    expect("(");
    if (!all && accept(")")) {
      return scope -> !elements(collection, scope).isEmpty();
    }
    String variable = take().text();
    expect(":");
    variables.put(variable, collection.field().element(variable));
    Predicate<Map<String, Object>> test = or();
    variables.remove(variable);
    expect(")");
    return scope -> {
      Predicate<Object> element = value -> {
        Map<String, Object> inner = new HashMap<>(scope);
        inner.put(variable, value);
        return test.test(inner);
      };
      return all ? elements(collection, scope).stream().allMatch(element) : elements(collection, scope).stream().anyMatch(element);
    };
  }

  private static List<?> elements(Operand collection, Map<String, Object> scope) {
    return collection.value().of(scope) instanceof List<?> list ? list : List.of();
  }

  private List<Operand> operands() {
    expect("(");
    List<Operand> operands = new ArrayList<>();
    do {
      operands.add(operand());
    } while (accept(","));
    expect(")");
    return operands;
  }

  private Operand operand() {
    Token token = take();
    return switch (token.kind()) {
      case TEXT -> Operand.literal(Field.Kind.TEXT, token.text());
      case NUMBER -> Operand.literal(Field.Kind.NUMBER, new BigDecimal(token.text()));
      case TIME -> Operand.literal(Field.Kind.TIME, token.text());
      case NAME -> switch (token.text()) {
        case "null" -> Operand.literal(Field.Kind.OBJECT, null);
        case "true", "false" -> Operand.literal(Field.Kind.BOOLEAN, Boolean.valueOf(token.text()));
        default -> path(token.text());
      };
      default -> throw syntax(token);
    };
  }

  private Operand path(String first) {
    Field field = variables.containsKey(first) ? variables.get(first) : rules.require(first);
    requireFilterable(field);
    Operand.Value value = scope -> scope.get(first);
    while (!field.collection() && peek().is("/")) {
      take();
      String name = take().text();
      Field outer = field;
      field = EntityRules.find(outer.inside(), name).orElseThrow(() -> EntityRules.unknown(name, outer.name()));
      Operand.Value object = value;
      value = scope -> object.of(scope) instanceof Map<?, ?> members ? members.get(name) : null;
    }
    requireFilterable(field);
    return new Operand(field, false, value);
  }

  private static void requireFilterable(Field field) {
    if (field.use() != Field.Use.FILTER) {
      throw Refusal.badRequest("The property '" + field.name() + "' cannot be used in the $filter query option.");
    }
  }

  private Token peek() { return tokens.get(next); }

  private Token peekSecond() { return tokens.get(Math.min(next + 1, tokens.size() - 1)); }

  private Token take() { return tokens.get(next < tokens.size() - 1 ? next++ : next); }

  private boolean accept(String word) {
    boolean found = peek().is(word);
    next += found ? 1 : 0;
    return found;
  }

  private void expect(String word) {
    if (!accept(word)) {
      throw syntax(peek());
    }
  }

  private Refusal syntax(Token at) {
    return Refusal.badRequest("Invalid filter clause: Syntax error at position " + at.at() + " in '" + expression + "'.");
  }
}
