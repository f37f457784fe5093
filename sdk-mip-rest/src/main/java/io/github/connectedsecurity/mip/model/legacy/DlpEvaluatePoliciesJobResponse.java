package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A job that looked for fitting rules. */
public final class DlpEvaluatePoliciesJobResponse extends JobResponseBase {
  private DlpEvaluatePoliciesJobResponse(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DlpEvaluatePoliciesJobResponse of(Map<String, Object> json) { return new DlpEvaluatePoliciesJobResponse(json); }

  /** The rules. */
  public Optional<DlpPoliciesJobResult> result() { return object("result", DlpPoliciesJobResult::of); }
}
