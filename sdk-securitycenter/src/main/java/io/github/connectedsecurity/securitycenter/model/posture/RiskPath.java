package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One way an attacker could take. */
public final class RiskPath extends JsonModel {
  private RiskPath(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskPath of(Map<String, Object> json) { return new RiskPath(json); }

  /** Names the path. */
  public Optional<String> id() { return text("id"); }

  /** The places it passes. */
  public List<RiskPathNode> nodes() { return objects("nodes", RiskPathNode::of); }

  /** The steps between them. */
  public List<RiskPathEdge> edges() { return objects("edges", RiskPathEdge::of); }
}
