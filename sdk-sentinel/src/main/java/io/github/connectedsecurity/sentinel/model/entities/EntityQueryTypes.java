package io.github.connectedsecurity.sentinel.model.entities;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link EntityQuery}, whose initialisation must not need its subclasses. */
final class EntityQueryTypes {
  private static final Map<String, Function<Map<String, Object>, EntityQuery>> VIEWS = Map.ofEntries(
      Map.entry("expansion", ExpansionEntityQuery::of),
      Map.entry("activity", ActivityEntityQuery::of));

  private EntityQueryTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, EntityQuery> named(String kind) { return VIEWS.getOrDefault(kind, EntityQuery::new); }
}
