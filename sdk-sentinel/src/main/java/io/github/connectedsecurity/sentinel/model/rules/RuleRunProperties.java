package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which rule ran for which time. */
public final class RuleRunProperties extends JsonModel {
  private RuleRunProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RuleRunProperties of(Map<String, Object> json) { return new RuleRunProperties(json); }

  /** The time that it looks back from. */
  public Optional<Instant> executionTimeUtc() { return instant("executionTimeUtc"); }

  /** The rule. */
  public Optional<String> ruleId() { return text("ruleId"); }

  /** The run's own id. */
  public Optional<String> triggeredAnalyticsRuleRunId() { return text("triggeredAnalyticsRuleRunId"); }

  /** How far it is. */
  public Optional<RuleRunState> provisioningState() { return open("provisioningState", RuleRunState::of); }

  /** Who asked for it, and ids to follow it by. */
  public Map<String, Object> ruleRunAdditionalData() { return bag("ruleRunAdditionalData"); }
}
