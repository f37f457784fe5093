package io.github.connectedsecurity.securitycenter.model.posture;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Points and resources of one control. */
public final class SecureScoreControlProperties extends JsonModel {
  private SecureScoreControlProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecureScoreControlProperties of(Map<String, Object> json) { return new SecureScoreControlProperties(json); }

  /** The control's name, such as {@code Enable MFA}. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Points reached and reachable with this control. */
  public Optional<ScoreDetails> score() { return object("score", ScoreDetails::of); }

  /** Resources that meet all of its recommendations. */
  public Optional<Integer> healthyResourceCount() { return int32("healthyResourceCount"); }

  /** Resources that break at least one. */
  public Optional<Integer> unhealthyResourceCount() { return int32("unhealthyResourceCount"); }

  /** Resources that it does not judge. */
  public Optional<Integer> notApplicableResourceCount() { return int32("notApplicableResourceCount"); }

  /** The factor of this control when scores of several subscriptions are averaged. */
  public Optional<Long> weight() { return int64("weight"); }

  /** What the control is made of; only when it was asked for. */
  public Optional<SecureScoreControlDefinition> definition() { return object("definition", SecureScoreControlDefinition::of); }
}
