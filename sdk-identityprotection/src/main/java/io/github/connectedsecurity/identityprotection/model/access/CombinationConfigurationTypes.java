package io.github.connectedsecurity.identityprotection.model.access;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link CombinationConfiguration}, whose initialisation must not need its subclasses. */
final class CombinationConfigurationTypes {
  private static final Map<String, Function<Map<String, Object>, CombinationConfiguration>> VIEWS = Map.ofEntries(
      Map.entry("fido2combinationconfiguration", Fido2CombinationConfiguration::of),
      Map.entry("x509certificatecombinationconfiguration", X509CombinationConfiguration::of));

  private CombinationConfigurationTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, CombinationConfiguration> named(String kind) { return VIEWS.getOrDefault(kind, CombinationConfiguration::new); }
}
