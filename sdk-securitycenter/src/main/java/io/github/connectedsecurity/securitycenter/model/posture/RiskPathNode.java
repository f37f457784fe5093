package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place on an attacker's way. */
public final class RiskPathNode extends JsonModel {
  private RiskPathNode(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RiskPathNode of(Map<String, Object> json) { return new RiskPathNode(json); }

  /** Names the node, for its edges. */
  public Optional<String> id() { return text("id"); }

  /** What is known about the place. */
  public List<String> nodePropertiesLabel() { return texts("nodePropertiesLabel"); }
}
