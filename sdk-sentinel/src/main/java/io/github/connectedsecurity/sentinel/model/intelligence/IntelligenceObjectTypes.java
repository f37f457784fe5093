package io.github.connectedsecurity.sentinel.model.intelligence;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link IntelligenceObject}, whose initialisation must not need its subclasses. */
final class IntelligenceObjectTypes {
  private static final Map<String, Function<Map<String, Object>, IntelligenceObject>> VIEWS = Map.ofEntries(
      Map.entry("indicator", StixIndicator::of),
      Map.entry("attackpattern", StixAttackPattern::of),
      Map.entry("identity", StixIdentity::of),
      Map.entry("relationship", StixRelationship::of),
      Map.entry("threatactor", StixThreatActor::of));

  private IntelligenceObjectTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, IntelligenceObject> named(String kind) { return VIEWS.getOrDefault(kind, IntelligenceObject::new); }
}
