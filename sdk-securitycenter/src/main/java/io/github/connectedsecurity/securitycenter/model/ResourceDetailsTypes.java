package io.github.connectedsecurity.securitycenter.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ResourceDetails}, whose initialisation must not need its subclasses. */
final class ResourceDetailsTypes {
  private static final Map<String, Function<Map<String, Object>, ResourceDetails>> VIEWS = Map.ofEntries(
      Map.entry("azure", AzureResourceDetails::of),
      Map.entry("onpremise", OnPremiseResourceDetails::of),
      Map.entry("onpremisesql", OnPremiseSqlResourceDetails::of));

  private ResourceDetailsTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ResourceDetails> named(String kind) { return VIEWS.getOrDefault(kind, ResourceDetails::new); }
}
