package io.github.connectedsecurity.mip.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ThreatAssessmentRequest}, whose initialisation must not need its subclasses. */
final class ThreatAssessmentRequestTypes {
  private static final Map<String, Function<Map<String, Object>, ThreatAssessmentRequest>> VIEWS = Map.ofEntries(
      Map.entry("mailassessmentrequest", MailAssessmentRequest::of),
      Map.entry("emailfileassessmentrequest", EmailFileAssessmentRequest::of),
      Map.entry("fileassessmentrequest", FileAssessmentRequest::of),
      Map.entry("urlassessmentrequest", UrlAssessmentRequest::of));

  private ThreatAssessmentRequestTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ThreatAssessmentRequest> named(String kind) { return VIEWS.getOrDefault(kind, ThreatAssessmentRequest::new); }
}
