package io.github.connectedsecurity.core.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A reader of OData filters, written from the grammar and not from the builder: what a service would understand. */
final class ODataReader {
  /** A node of the tree. Joins of one word are flat, and lambda variables are replaced by the path of their collection. */
  sealed interface Node {}

  record Join(String word, List<Node> terms) implements Node {}

  record Not(Node term) implements Node {}

  record Test(String operator, String path, List<String> values) implements Node {}

  record Quantified(String quantifier, String path, List<Node> body) implements Node {}

  private final String text;
  private final Map<String, String> variables = new HashMap<>();
  private int position;

  private ODataReader(String text) { this.text = text; }

  static Node read(String text) {
    ODataReader reader = new ODataReader(text);
    Node node = reader.junction("or");
    if (reader.position != text.length()) {
      throw new AssertionError("rest at " + reader.position + " of " + text);
    }
    return node;
  }

  static Node join(String word, List<Node> terms) {
    List<Node> flat = new ArrayList<>();
    for (Node term : terms) {
      if (term instanceof Join same && same.word.equals(word)) {
        flat.addAll(same.terms);
      } else {
        flat.add(term);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Join(word, flat);
  }

  private Node junction(String word) {
    List<Node> terms = new ArrayList<>();
    do {
      terms.add(word.equals("or") ? junction("and") : term());
    } while (skip(" " + word + " "));
    return join(word, terms);
  }

  private Node term() {
    if (skip("not ")) {
      return new Not(term());
    }
    if (skip("(")) {
      Node inner = junction("or");
      expect(")");
      return inner;
    }
    String name = name();
    if (name.endsWith("/any") || name.endsWith("/all")) {
      return quantified(name);
    }
    if (skip("(")) {
      String path = path(name());
      expect(",");
      String value = value();
      expect(")");
      return new Test(name, path, List.of(value));
    }
    expect(" ");
    String operator = name();
    expect(" ");
    return new Test(operator, path(name), operator.equals("in") ? values() : List.of(value()));
  }

  private Node quantified(String name) {
    String quantifier = name.substring(name.length() - 3);
    String collection = path(name.substring(0, name.length() - 4));
    expect("(");
    if (skip(")")) {
      return new Quantified(quantifier, collection, List.of());
    }
    String variable = name();
    expect(":");
    if (variables.put(variable, collection) != null) {
      throw new AssertionError("the variable " + variable + " hides another one in " + text);
    }
    Node body = junction("or");
    expect(")");
    variables.remove(variable);
    return new Quantified(quantifier, collection, List.of(body));
  }

  private List<String> values() {
    List<String> values = new ArrayList<>();
    expect("(");
    do {
      values.add(value());
    } while (skip(","));
    expect(")");
    return values;
  }

  /** A quoted value is told apart from a bare one by a leading quote. */
  private String value() {
    if (!skip("'")) {
      int from = position;
      while (position < text.length() && " ,()'".indexOf(text.charAt(position)) < 0) {
        position++;
      }
      return text.substring(from, position);
    }
    StringBuilder value = new StringBuilder("'");
    while (true) {
      if (skip("''")) {
        value.append('\'');
      } else if (skip("'")) {
        return value.toString();
      } else {
        value.append(text.charAt(position++));
      }
    }
  }

  private String name() {
    int from = position;
    while (position < text.length() && (Character.isLetterOrDigit(text.charAt(position)) || "_./@$".indexOf(text.charAt(position)) >= 0)) {
      position++;
    }
    if (from == position) {
      throw new AssertionError("a name is missing at " + position + " of " + text);
    }
    return text.substring(from, position);
  }

  private String path(String name) {
    int slash = name.indexOf('/');
    String first = slash < 0 ? name : name.substring(0, slash);
    String collection = variables.get(first);
    return collection == null ? name : collection + (slash < 0 ? "" : name.substring(slash));
  }

  private boolean skip(String words) {
    boolean here = text.startsWith(words, position);
    position += here ? words.length() : 0;
    return here;
  }

  private void expect(String words) {
    if (!skip(words)) {
      throw new AssertionError("'" + words + "' is missing at " + position + " of " + text);
    }
  }
}
