package io.github.connectedsecurity.graphsecurity.model.submissions;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ThreatSubmission}, whose initialisation must not need its subclasses. */
final class ThreatSubmissionTypes {
  private static final Map<String, Function<Map<String, Object>, ThreatSubmission>> VIEWS = Map.ofEntries(
      Map.entry("emailcontentthreatsubmission", EmailContentThreatSubmission::of),
      Map.entry("emailthreatsubmission", EmailThreatSubmission::new),
      Map.entry("emailurlthreatsubmission", EmailUrlThreatSubmission::of),
      Map.entry("filecontentthreatsubmission", FileContentThreatSubmission::of),
      Map.entry("filethreatsubmission", FileThreatSubmission::new),
      Map.entry("fileurlthreatsubmission", FileUrlThreatSubmission::of),
      Map.entry("urlthreatsubmission", UrlThreatSubmission::of));

  private ThreatSubmissionTypes() {}

  /** The view for a type name in lower case without its namespace. */
  static Function<Map<String, Object>, ThreatSubmission> named(String type) { return VIEWS.getOrDefault(type, ThreatSubmission::new); }
}
