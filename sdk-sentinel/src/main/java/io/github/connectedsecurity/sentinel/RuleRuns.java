package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.rules.RuleRun;

/** Runs of rules that somebody asked for; in a preview version. */
public final class RuleRuns {
  private final ArmDoor door;

  RuleRuns(ArmDoor door) { this.door = door; }

  /** Lists the runs. {@code GET /Microsoft.SecurityInsights/triggeredAnalyticsRuleRuns}; {@code Microsoft Sentinel Reader}. */
  public Paged<RuleRun> list() { return door.get("triggeredAnalyticsRuleRuns").permission(Roles.READER).paged(ArmDoor.PAGES, RuleRun::of); }

  /** Reads one run. {@code GET /Microsoft.SecurityInsights/triggeredAnalyticsRuleRuns/{run}}; {@code Microsoft Sentinel Reader}. */
  public RuleRun get(String run) { return door.get("triggeredAnalyticsRuleRuns/{run}", run).permission(Roles.READER).as(RuleRun::of); }
}
