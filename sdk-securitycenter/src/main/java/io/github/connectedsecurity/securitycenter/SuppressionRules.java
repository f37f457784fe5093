package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.ALERT_SUPPRESSION_RULES;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.alerts.SuppressionRule;
import io.github.connectedsecurity.securitycenter.model.alerts.SuppressionRuleContent;

/** Rules that dismiss alerts of one type by themselves. */
public final class SuppressionRules {
  private final Arm arm;

  SuppressionRules(Arm arm) { this.arm = arm; }

  /** Lists all rules of a subscription. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/alertsSuppressionRules}; Security Reader. */
  public Paged<SuppressionRule> list(ArmScope scope) {
    return arm.get(ALERT_SUPPRESSION_RULES, Scopes.in(scope, SUBSCRIPTION), "alertsSuppressionRules").paged(Arm.PAGES, SuppressionRule::of);
  }

  /**
   * Lists the rules about one type of alerts. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/alertsSuppressionRules}; Security
   * Reader.
   */
  public Paged<SuppressionRule> list(ArmScope scope, String alertType) {
    return arm.get(ALERT_SUPPRESSION_RULES, Scopes.in(scope, SUBSCRIPTION), "alertsSuppressionRules")
        .query("AlertType", alertType).paged(Arm.PAGES, SuppressionRule::of);
  }

  /** Reads one rule. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/alertsSuppressionRules/{name}}; Security Reader. */
  public SuppressionRule get(ArmScope scope, String name) {
    return arm.get(ALERT_SUPPRESSION_RULES, Scopes.in(scope, SUBSCRIPTION), "alertsSuppressionRules/{name}", name).as(SuppressionRule::of);
  }

  /** Makes or replaces a rule. {@code PUT /subscriptions/{subscription}/providers/Microsoft.Security/alertsSuppressionRules/{name}}; Security Admin. */
  public SuppressionRule put(ArmScope scope, String name, SuppressionRuleContent content) {
    return arm.put(ALERT_SUPPRESSION_RULES, Scopes.in(scope, SUBSCRIPTION), "alertsSuppressionRules/{name}", name).body(content).as(SuppressionRule::of);
  }

  /**
   * Deletes a rule; alerts that it dismissed stay dismissed.
   * {@code DELETE /subscriptions/{subscription}/providers/Microsoft.Security/alertsSuppressionRules/{name}}; Security Admin.
   */
  public void delete(ArmScope scope, String name) {
    arm.delete(ALERT_SUPPRESSION_RULES, Scopes.in(scope, SUBSCRIPTION), "alertsSuppressionRules/{name}", name).send();
  }
}
