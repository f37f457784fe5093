package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A job that looked for fitting labels. */
public final class EvaluateLabelJobResponse extends JobResponseBase {
  private EvaluateLabelJobResponse(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EvaluateLabelJobResponse of(Map<String, Object> json) { return new EvaluateLabelJobResponse(json); }

  /** The labels. */
  public Optional<EvaluateLabelJobResultGroup> result() { return object("result", EvaluateLabelJobResultGroup::of); }
}
