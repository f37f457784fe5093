package io.github.connectedsecurity.securitycenter.model.alerts;

import io.github.connectedsecurity.securitycenter.model.ArmBody;
import java.time.Instant;

/** A rule that dismisses alerts by itself. */
public final class SuppressionRuleContent extends ArmBody<SuppressionRuleContent> {
  private SuppressionRuleContent() {}

  /**
   * Starts with what must be given.
   *
   * @param alertType the type of alerts; {@code *} stands for all
   * @param reason why, such as {@code FalsePositive}
   * @param state {@code Enabled} or {@code Disabled}; the third state is the service's
   */
  public static SuppressionRuleContent of(String alertType, String reason, SuppressionRuleState state) {
    return new SuppressionRuleContent().property("alertType", alertType).property("reason", reason).property("state", state);
  }

  /** Ends the rule at this time. */
  public SuppressionRuleContent expirationDateUtc(Instant expirationDateUtc) { return property("expirationDateUtc", expirationDateUtc); }

  /** Empties expirationDateUtc at the service. */
  public SuppressionRuleContent clearExpirationDateUtc() { return clearProperty("expirationDateUtc"); }

  /** What others should know. */
  public SuppressionRuleContent comment(String comment) { return property("comment", comment); }

  /** Which entities the rule is about; without it all. */
  public SuppressionRuleContent suppressionAlertsScope(SuppressionScopeContent suppressionAlertsScope) {
    return property("suppressionAlertsScope", suppressionAlertsScope);
  }
}
