package io.github.connectedsecurity.securitycenter.model.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which recommendations get whom and when. */
public final class GovernanceRuleProperties extends JsonModel {
  private GovernanceRuleProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GovernanceRuleProperties of(Map<String, Object> json) { return new GovernanceRuleProperties(json); }

  /** The tenant it belongs to. */
  public Optional<String> tenantId() { return text("tenantId"); }

  /** Its name in the portal. */
  public Optional<String> displayName() { return text("displayName"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** The time the owner gets; {@code d.hh:mm:ss} on the wire. */
  public Optional<Duration> remediationTimeframe() { return duration("remediationTimeframe"); }

  /** Whether the score is spared until then. */
  public Optional<Boolean> isGracePeriod() { return bool("isGracePeriod"); }

  /** Its turn, 0 to 1000; lower runs first. */
  public Optional<Integer> rulePriority() { return int32("rulePriority"); }

  /** Whether it is turned off. */
  public Optional<Boolean> isDisabled() { return bool("isDisabled"); }

  /** Where its tasks are kept. */
  public Optional<GovernanceRuleType> ruleType() { return open("ruleType", GovernanceRuleType::of); }

  /** What it is about; {@code Assessments} so far. */
  public Optional<String> sourceResourceType() { return text("sourceResourceType"); }

  /** Scopes that it leaves out. */
  public List<String> excludedScopes() { return texts("excludedScopes"); }

  /** One of these must hold. On the wire another shape than in the schema; this is the one on the wire. */
  public List<GovernanceConditionSet> conditionSets() { return objects("conditionSets", GovernanceConditionSet::of); }

  /** Whether it reaches subscriptions below; for rules of management groups. */
  public Optional<Boolean> includeMemberScopes() { return bool("includeMemberScopes"); }

  /** How the owner is found. */
  public Optional<GovernanceOwnerSource> ownerSource() { return object("ownerSource", GovernanceOwnerSource::of); }

  /** Who gets mails. */
  public Optional<GovernanceEmailNotification> governanceEmailNotification() { return object("governanceEmailNotification", GovernanceEmailNotification::of); }

  /** Who made and changed it, and when. */
  public Optional<GovernanceRuleMetadata> metadata() { return object("metadata", GovernanceRuleMetadata::of); }
}
