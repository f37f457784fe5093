package io.github.connectedsecurity.graphsecurity.model;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/** Which members the accessors read: the one they are named after, and where the service once used another name, that one next. */
final class WireNames {
  private static final Map<String, List<String>> EXCEPTIONS = Map.of(
      "AlertEvidence.odataType", List.of("@odata.type"),
      "AlertComment.createdByDisplayName", List.of("createdByDisplayName", "createdBy"),
      "AlertComment.createdDateTime", List.of("createdDateTime", "createdTime"),
      "Incident.customTags", List.of("customTags", "tags"));

  private WireNames() {}

  /** The members an accessor reads while it finds nothing, in order. */
  static List<String> of(Method accessor) {
    return EXCEPTIONS.getOrDefault(accessor.getDeclaringClass().getSimpleName() + "." + accessor.getName(), List.of(accessor.getName()));
  }

  /** The member from which an accessor takes its value out of this object. */
  static String of(Method accessor, Map<String, Object> json) {
    List<String> names = of(accessor);
    return names.stream().filter(name -> json.get(name) != null).findFirst().orElse(names.get(0));
  }
}
