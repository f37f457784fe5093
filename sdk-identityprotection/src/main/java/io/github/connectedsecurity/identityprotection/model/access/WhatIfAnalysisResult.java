package io.github.connectedsecurity.identityprotection.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one policy would make of a supposed sign-in, and the policy itself. */
public final class WhatIfAnalysisResult extends ConditionalAccessPolicy {
  private WhatIfAnalysisResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WhatIfAnalysisResult of(Map<String, Object> json) { return new WhatIfAnalysisResult(json); }

  /** Why it does not apply; {@code notSet} when it does. */
  public List<AnalysisReason> analysisReasons() { return flags("analysisReasons", AnalysisReason::of); }

  /** Whether it applies. */
  public Optional<Boolean> policyApplies() { return bool("policyApplies"); }
}
