package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.rules.RuleAction;
import io.github.connectedsecurity.sentinel.model.rules.RuleActionDraft;

/** Playbooks that rules start for their alerts. */
public final class RuleActions {
  private final ArmDoor door;

  RuleActions(ArmDoor door) { this.door = door; }

  /** Lists the playbooks of a rule. {@code GET /Microsoft.SecurityInsights/alertRules/{rule}/actions}; {@code Microsoft Sentinel Reader}. */
  public Paged<RuleAction> list(String rule) {
    return door.get("alertRules/{rule}/actions", rule).permission(Roles.READER).paged(ArmDoor.PAGES, RuleAction::of);
  }

  /**
   * Reads one of them; without the address it is started by, which is a secret. {@code GET
   * /Microsoft.SecurityInsights/alertRules/{rule}/actions/{action}}; {@code Microsoft Sentinel Reader}.
   */
  public RuleAction get(String rule, String action) {
    return door.get("alertRules/{rule}/actions/{action}", rule, action).permission(Roles.READER).as(RuleAction::of);
  }

  /**
   * Makes a playbook for a rule, or replaces it. {@code PUT /Microsoft.SecurityInsights/alertRules/{rule}/actions/{action}}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public RuleAction put(String rule, String action, RuleActionDraft draft) {
    return door.put("alertRules/{rule}/actions/{action}", rule, action).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(RuleAction::of);
  }

  /**
   * Takes a playbook off a rule; one that is gone already is no error. {@code DELETE
   * /Microsoft.SecurityInsights/alertRules/{rule}/actions/{action}}; {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String rule, String action) { door.delete("alertRules/{rule}/actions/{action}", rule, action).permission(Roles.CONTRIBUTOR).send(); }
}
