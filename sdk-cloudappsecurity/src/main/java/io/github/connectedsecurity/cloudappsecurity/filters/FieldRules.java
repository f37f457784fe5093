package io.github.connectedsecurity.cloudappsecurity.filters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the list of one resource takes, as data. Operators that a known field does not take are refused before the network; unknown
 * names go through, because the service adds fields.
 *
 * @param <R> what is listed
 */
public final class FieldRules<R> {
  private final String resource;
  private final Map<String, Set<Operator>> fields = new LinkedHashMap<>();
  private final Map<String, String> gone = new LinkedHashMap<>();

  FieldRules(String resource) { this.resource = resource; }

  @SafeVarargs
  static <R> FieldRules<R> of(String resource, FilterField<R>... fields) {
    FieldRules<R> rules = new FieldRules<>(resource);
    for (FilterField<R> field : fields) {
      rules.fields.put(field.name(), field.operators());
    }
    return rules;
  }

  FieldRules<R> gone(String field, String instead) {
    gone.put(field, instead);
    return this;
  }

  /** The resource's name in messages. */
  public String resource() { return resource; }

  /** The known fields with the operators that each takes. */
  public Map<String, Set<Operator>> fields() { return Collections.unmodifiableMap(fields); }

  void check(Condition<? super R> condition) {
    String reason = gone.get(condition.field());
    if (reason != null) {
      throw new IllegalArgumentException("The field '" + condition.field() + "' of " + resource + " is refused by the service: " + reason);
    }
    Set<Operator> taken = fields.get(condition.field());
    if (taken != null && !taken.contains(condition.operator())) {
      throw new IllegalArgumentException("The field '" + condition.field() + "' of " + resource + " does not take " + condition.operator().wire()
          + ", only " + taken.stream().map(Operator::wire).collect(Collectors.joining(", ")) + ".");
    }
  }
}
