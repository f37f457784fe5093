package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a weakness reaches, as attack paths show it. */
public final class AssessmentRisk extends JsonModel {
  private AssessmentRisk(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AssessmentRisk of(Map<String, Object> json) { return new AssessmentRisk(json); }

  /** What raises the risk, such as exposure to the internet. */
  public List<String> riskFactors() { return texts("riskFactors"); }

  /** The weight of it all. */
  public Optional<RiskLevel> level() { return open("level", RiskLevel::of); }

  /** The attack paths that pass this resource. */
  public List<String> attackPathsReferences() { return texts("attackPathsReferences"); }

  /** The ways an attacker could take. */
  public List<RiskPath> paths() { return objects("paths", RiskPath::of); }

  /** Whether the level was worked out from the surroundings of the resource. */
  public Optional<Boolean> isContextualRisk() { return bool("isContextualRisk"); }
}
