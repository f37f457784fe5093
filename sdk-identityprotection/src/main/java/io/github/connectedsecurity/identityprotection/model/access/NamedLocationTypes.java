package io.github.connectedsecurity.identityprotection.model.access;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link NamedLocation}, whose initialisation must not need its subclasses. */
final class NamedLocationTypes {
  private static final Map<String, Function<Map<String, Object>, NamedLocation>> VIEWS = Map.ofEntries(
      Map.entry("ipnamedlocation", IpNamedLocation::of),
      Map.entry("countrynamedlocation", CountryNamedLocation::of),
      Map.entry("compliantnetworknamedlocation", CompliantNetworkNamedLocation::of));

  private NamedLocationTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, NamedLocation> named(String kind) { return VIEWS.getOrDefault(kind, NamedLocation::new); }
}
