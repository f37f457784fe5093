package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.rules.AlertRuleTemplate;

/** Rules to make rules from; hundreds of them. */
public final class AlertRuleTemplates {
  private final ArmDoor door;

  AlertRuleTemplates(ArmDoor door) { this.door = door; }

  /** Lists all templates. {@code GET /Microsoft.SecurityInsights/alertRuleTemplates}; {@code Microsoft Sentinel Reader}. */
  public Paged<AlertRuleTemplate> list() { return door.get("alertRuleTemplates").permission(Roles.READER).paged(ArmDoor.PAGES, AlertRuleTemplate::of); }

  /** Reads one template, as the class of its kind. {@code GET /Microsoft.SecurityInsights/alertRuleTemplates/{template}}; {@code Microsoft Sentinel Reader}. */
  public AlertRuleTemplate get(String template) {
    return door.get("alertRuleTemplates/{template}", template).permission(Roles.READER).as(AlertRuleTemplate::of);
  }
}
