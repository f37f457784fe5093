package io.github.connectedsecurity.mip.model.legacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A label and why it fits. */
public final class EvaluateLabelJobResult extends JsonModel {
  private EvaluateLabelJobResult(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EvaluateLabelJobResult of(Map<String, Object> json) { return new EvaluateLabelJobResult(json); }

  /** The label. */
  public Optional<MatchingLabel> sensitivityLabel() { return object("sensitivityLabel", MatchingLabel::of); }

  /** The policy behind it. */
  public Optional<LabelPolicy> responsiblePolicy() { return object("responsiblePolicy", LabelPolicy::of); }

  /** The finds behind it. */
  public List<DiscoveredSensitiveType> responsibleSensitiveTypes() { return objects("responsibleSensitiveTypes", DiscoveredSensitiveType::of); }
}
