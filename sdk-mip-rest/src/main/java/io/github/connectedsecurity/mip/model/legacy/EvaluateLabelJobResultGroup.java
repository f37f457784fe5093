package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Labels that fit a content. */
public final class EvaluateLabelJobResultGroup extends JsonModel {
  private EvaluateLabelJobResultGroup(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EvaluateLabelJobResultGroup of(Map<String, Object> json) { return new EvaluateLabelJobResultGroup(json); }

  /** One to apply. */
  public Optional<EvaluateLabelJobResult> automatic() { return object("automatic", EvaluateLabelJobResult::of); }

  /** One to offer. */
  public Optional<EvaluateLabelJobResult> recommended() { return object("recommended", EvaluateLabelJobResult::of); }
}
