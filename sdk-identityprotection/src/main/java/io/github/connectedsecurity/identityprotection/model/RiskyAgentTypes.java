package io.github.connectedsecurity.identityprotection.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link RiskyAgent}, whose initialisation must not need its subclasses. */
final class RiskyAgentTypes {
  private static final Map<String, Function<Map<String, Object>, RiskyAgent>> VIEWS = Map.ofEntries(
      Map.entry("riskyagentidentity", RiskyAgentIdentity::of),
      Map.entry("riskyagentidentityblueprintprincipal", RiskyAgentIdentityBlueprintPrincipal::of),
      Map.entry("riskyagentuser", RiskyAgentUser::of));

  private RiskyAgentTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, RiskyAgent> named(String kind) { return VIEWS.getOrDefault(kind, RiskyAgent::new); }
}
