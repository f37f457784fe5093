package io.github.connectedsecurity.mip.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link PolicyLocation}, whose initialisation must not need its subclasses. */
final class PolicyLocationTypes {
  private static final Map<String, Function<Map<String, Object>, PolicyLocation>> VIEWS = Map.ofEntries(
      Map.entry("policylocationapplication", PolicyLocationApplication::of),
      Map.entry("policylocationdomain", PolicyLocationDomain::of),
      Map.entry("policylocationurl", PolicyLocationUrl::of));

  private PolicyLocationTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, PolicyLocation> named(String kind) { return VIEWS.getOrDefault(kind, PolicyLocation::new); }
}
