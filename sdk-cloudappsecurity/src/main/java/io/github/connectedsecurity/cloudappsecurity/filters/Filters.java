package io.github.connectedsecurity.cloudappsecurity.filters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Joins conditions into the object that the service takes: all of them must hold. */
final class Filters<R> {
  private final FieldRules<R> rules;
  private final Map<String, Map<String, Object>> byField = new LinkedHashMap<>();

  Filters(FieldRules<R> rules) { this.rules = rules; }

  void add(Condition<R> condition) {
    rules.check(condition);
    Map<String, Object> operators = byField.computeIfAbsent(condition.field(), field -> new LinkedHashMap<>());
    if (operators.putIfAbsent(condition.operator().wire(), condition.operand()) != null) {
      throw new IllegalArgumentException("The field '" + condition.field() + "' of " + rules.resource() + " is compared twice by "
          + condition.operator().wire() + "; give all values in one list.");
    }
  }

  Set<String> names() { return Collections.unmodifiableSet(byField.keySet()); }

  boolean isEmpty() { return byField.isEmpty(); }

  Map<String, Object> toMap() { return Collections.unmodifiableMap(byField); }
}
