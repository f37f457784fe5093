package io.github.connectedsecurity.identityprotection.model.access;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ExternalTenants}, whose initialisation must not need its subclasses. */
final class ExternalTenantsTypes {
  private static final Map<String, Function<Map<String, Object>, ExternalTenants>> VIEWS = Map.ofEntries(
      Map.entry("conditionalaccessallexternaltenants", AllExternalTenants::of),
      Map.entry("conditionalaccessenumeratedexternaltenants", EnumeratedExternalTenants::of));

  private ExternalTenantsTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ExternalTenants> named(String kind) { return VIEWS.getOrDefault(kind, ExternalTenants::new); }
}
