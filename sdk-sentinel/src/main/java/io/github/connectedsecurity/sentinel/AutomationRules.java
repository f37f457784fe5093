package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.automation.AutomationRule;
import io.github.connectedsecurity.sentinel.model.automation.AutomationRuleDraft;
import java.util.function.BiConsumer;

/** Rules that do something by themselves with new or changed incidents and alerts; up to 512. */
public final class AutomationRules {
  private final ArmDoor door;

  AutomationRules(ArmDoor door) { this.door = door; }

  /** Lists all automation rules. {@code GET /Microsoft.SecurityInsights/automationRules}; {@code Microsoft Sentinel Reader}. */
  public Paged<AutomationRule> list() { return door.get("automationRules").permission(Roles.READER).paged(ArmDoor.PAGES, AutomationRule::of); }

  /** Reads one automation rule. {@code GET /Microsoft.SecurityInsights/automationRules/{rule}}; {@code Microsoft Sentinel Reader}. */
  public AutomationRule get(String rule) { return door.get("automationRules/{rule}", rule).permission(Roles.READER).as(AutomationRule::of); }

  /**
   * Makes an automation rule, under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}.
   * {@code PUT /Microsoft.SecurityInsights/automationRules/{rule}}; {@code Microsoft Sentinel Contributor}.
   */
  public AutomationRule put(String rule, AutomationRuleDraft draft) {
    return door.put("automationRules/{rule}", rule).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(draft)).as(AutomationRule::of);
  }

  /**
   * Reads an automation rule, changes it, and writes it whole with the version that was read; reads and changes again when somebody else
   * was faster, so the change may run several times. Nothing that it does not touch is cleared. {@code PUT
   * /Microsoft.SecurityInsights/automationRules/{rule}}; {@code Microsoft Sentinel Contributor}.
   */
  public AutomationRule edit(String rule, BiConsumer<AutomationRule, AutomationRuleDraft> change) {
    return Edits.run(door, () -> get(rule), read -> AutomationRuleDraft.from(read.properties()), change,
        whole -> door.put("automationRules/{rule}", rule).permission(Roles.CONTRIBUTOR).body(whole).as(AutomationRule::of));
  }

  /**
   * Deletes an automation rule; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/automationRules/{rule}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public void delete(String rule) { door.delete("automationRules/{rule}", rule).permission(Roles.CONTRIBUTOR).send(); }
}
