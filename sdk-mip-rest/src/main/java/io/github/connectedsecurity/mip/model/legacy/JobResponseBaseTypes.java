package io.github.connectedsecurity.mip.model.legacy;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link JobResponseBase}, whose initialisation must not need its subclasses. */
final class JobResponseBaseTypes {
  private static final Map<String, Function<Map<String, Object>, JobResponseBase>> VIEWS = Map.ofEntries(
      Map.entry("evaluatelabeljobresponse", EvaluateLabelJobResponse::of),
      Map.entry("dlpevaluatepoliciesjobresponse", DlpEvaluatePoliciesJobResponse::of),
      Map.entry("classificationjobresponse", ClassificationJobResponse::of));

  private JobResponseBaseTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, JobResponseBase> named(String kind) { return VIEWS.getOrDefault(kind, JobResponseBase::new); }
}
