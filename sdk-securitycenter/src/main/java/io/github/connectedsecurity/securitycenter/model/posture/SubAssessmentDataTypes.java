package io.github.connectedsecurity.securitycenter.model.posture;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link SubAssessmentData}, whose initialisation must not need its subclasses. */
final class SubAssessmentDataTypes {
  private static final Map<String, Function<Map<String, Object>, SubAssessmentData>> VIEWS = Map.ofEntries(
      Map.entry("sqlservervulnerability", SqlServerVulnerability::of),
      Map.entry("containerregistryvulnerability", ContainerRegistryVulnerability::of),
      Map.entry("servervulnerability", ServerVulnerability::of),
      Map.entry("servervulnerabilityassessment", ServerVulnerability::of));

  private SubAssessmentDataTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, SubAssessmentData> named(String kind) { return VIEWS.getOrDefault(kind, SubAssessmentData::new); }
}
