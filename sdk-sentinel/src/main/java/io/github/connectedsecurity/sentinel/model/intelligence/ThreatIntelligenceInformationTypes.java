package io.github.connectedsecurity.sentinel.model.intelligence;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ThreatIntelligenceInformation}, whose initialisation must not need its subclasses. */
final class ThreatIntelligenceInformationTypes {
  private static final Map<String, Function<Map<String, Object>, ThreatIntelligenceInformation>> VIEWS = Map.ofEntries(
      Map.entry("indicator", ThreatIntelligenceIndicator::of));

  private ThreatIntelligenceInformationTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ThreatIntelligenceInformation> named(String kind) {
    return VIEWS.getOrDefault(kind, ThreatIntelligenceInformation::new);
  }
}
