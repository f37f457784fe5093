package io.github.connectedsecurity.securitycenter.model.governance;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.time.Duration;
import java.util.List;

/** A rule that gives recommendations an owner and a date; about assessments, the only thing that rules are about so far. */
public final class GovernanceRuleContent extends ArmBody<GovernanceRuleContent> {
  private GovernanceRuleContent() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name in the portal
   * @param rulePriority its turn, 0 to 1000; lower runs first
   * @param ruleType where its tasks are kept
   * @param conditionSets one of these must hold
   * @param ownerSource how the owner is found
   * @throws IllegalArgumentException when the priority is out of its bounds
   */
  public static GovernanceRuleContent of(
      String displayName, int rulePriority, GovernanceRuleType ruleType, List<GovernanceConditionSetContent> conditionSets,
      GovernanceOwnerSourceContent ownerSource) {
    if (rulePriority < 0 || rulePriority > 1_000) {
      throw new IllegalArgumentException("A rule's priority is a number from 0 to 1000, not " + rulePriority + ".");
    }
    return new GovernanceRuleContent()
        .property("displayName", displayName)
        .property("rulePriority", rulePriority)
        .property("ruleType", ruleType)
        .property("conditionSets", conditionSets)
        .property("ownerSource", ownerSource)
        .property("sourceResourceType", "Assessments");
  }

  /** What it is for. */
  public GovernanceRuleContent description(String description) { return property("description", description); }

  /** The time the owner gets, in whole seconds; sent as {@code d.hh:mm:ss}. */
  public GovernanceRuleContent remediationTimeframe(Duration remediationTimeframe) { return property("remediationTimeframe", timespan(remediationTimeframe)); }

  /** Whether the score is spared until then. */
  public GovernanceRuleContent isGracePeriod(boolean isGracePeriod) { return property("isGracePeriod", isGracePeriod); }

  /** Whether it is turned off. */
  public GovernanceRuleContent isDisabled(boolean isDisabled) { return property("isDisabled", isDisabled); }

  /** Scopes that it leaves out. */
  public GovernanceRuleContent excludedScopes(List<String> excludedScopes) { return property("excludedScopes", excludedScopes); }

  /** Whether it reaches subscriptions below; for rules of management groups. */
  public GovernanceRuleContent includeMemberScopes(boolean includeMemberScopes) { return property("includeMemberScopes", includeMemberScopes); }

  /** Who gets mails. */
  public GovernanceRuleContent governanceEmailNotification(EmailNotificationContent governanceEmailNotification) {
    return property("governanceEmailNotification", governanceEmailNotification);
  }
}
