package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A step on an attacker's way. */
public final class RiskPathEdge extends JsonModel {
  private RiskPathEdge(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskPathEdge of(Map<String, Object> json) { return new RiskPathEdge(json); }

  /** Names the step. */
  public Optional<String> id() { return text("id"); }

  /** The node it starts at. */
  public Optional<String> sourceId() { return text("sourceId"); }

  /** The node it ends at. */
  public Optional<String> targetId() { return text("targetId"); }
}
