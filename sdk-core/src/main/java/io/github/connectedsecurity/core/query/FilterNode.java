package io.github.connectedsecurity.core.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A piece of a filter. Text is written last, because only then it is known how deep a lambda stands and so what its variable is called. */
sealed interface FilterNode {
  void write(Text text);

  void collectFields(Set<String> fields);

  /** One comparison or function call: everything but the path is already safe text. */
  record Leaf(String before, ODataPath path, String after) implements FilterNode {
    @Override
    public void write(Text text) { text.add(before).add(path).add(after); }

    @Override
    public void collectFields(Set<String> fields) { fields.add(path.full()); }
  }

  /** Terms joined by the same word; terms joined by the other word stand in parentheses, though "and" binds tighter. */
  record Junction(String word, List<FilterNode> terms) implements FilterNode {
    @Override
    public void write(Text text) {
      String separator = "";
      for (FilterNode term : terms) {
        boolean group = term instanceof Junction || term instanceof Raw;
        text.add(separator).add(group ? "(" : "").add(term).add(group ? ")" : "");
        separator = " " + word + " ";
      }
    }

    @Override
    public void collectFields(Set<String> fields) { terms.forEach(term -> term.collectFields(fields)); }

    static FilterNode of(String word, List<FilterNode> terms) {
      List<FilterNode> flat = new ArrayList<>(terms.size());
      for (FilterNode term : terms) {
        if (term instanceof Junction same && same.word.equals(word)) {
          flat.addAll(same.terms);
        } else {
          flat.add(term);
        }
      }
      return flat.size() == 1 ? flat.get(0) : new Junction(word, List.copyOf(flat));
    }
  }

  /** The opposite of a term. */
  record Not(FilterNode term) implements FilterNode {
    @Override
    public void write(Text text) { text.add("not (").add(term).add(")"); }

    @Override
    public void collectFields(Set<String> fields) { term.collectFields(fields); }
  }

  /** A condition on the elements of a collection; without element and body: "has elements". */
  record Lambda(ODataPath collection, String quantifier, @Nullable ODataElement element, @Nullable FilterNode body) implements FilterNode {
    @Override
    public void write(Text text) {
      text.add(collection).add("/" + quantifier + "(");
      if (element != null && body != null) {
        text.bound(element, body);
      }
      text.add(")");
    }

    @Override
    public void collectFields(Set<String> fields) {
      if (body == null) {
        fields.add(collection.full());
      } else {
        body.collectFields(fields);
      }
    }
  }

  /** Text that names no property of the entity, or that the caller vouches for. */
  record Raw(String words) implements FilterNode {
    @Override
    public void write(Text text) { text.add(words); }

    @Override
    public void collectFields(Set<String> fields) {}
  }

  /** The text in the making, with the names of the lambda variables in force. */
  final class Text {
    private final StringBuilder out = new StringBuilder();
    private final Map<ODataElement, String> variables = new HashMap<>();

    Text add(String words) {
      out.append(words);
      return this;
    }

    Text add(FilterNode node) {
      node.write(this);
      return this;
    }

    Text add(ODataPath path) {
      ODataElement root = path.root();
      if (root == null) {
        return add(path.name());
      }
      String variable = variables.get(root);
      if (variable == null) {
        throw new IllegalArgumentException("a condition on an element of '" + root.collection().full() + "' stands outside its any() or all()");
      }
      return add(variable).add(path.name().isEmpty() ? "" : "/").add(path.name());
    }

    void bound(ODataElement element, FilterNode body) {
      int depth = variables.size();
      String variable = depth < 26 ? String.valueOf((char) ('a' + depth)) : "v" + depth;
      variables.put(element, variable);
      add(variable).add(":").add(body);
      variables.remove(element);
    }

    @Override
    public String toString() { return out.toString(); }
  }
}
