package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.arm.LongRunning;
import io.github.connectedsecurity.core.http.ApiResponse;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.rules.AlertRule;
import io.github.connectedsecurity.sentinel.model.rules.RuleRun;
import io.github.connectedsecurity.sentinel.model.rules.ScheduledAlertRule;
import io.github.connectedsecurity.sentinel.model.rules.ScheduledRuleDraft;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiConsumer;

/** Rules that raise alerts: scheduled and near-real-time queries, built-in detections, and alerts of other products. */
public final class AlertRules {
  private final ArmDoor door;

  AlertRules(ArmDoor door) { this.door = door; }

  /** Lists all rules. {@code GET /Microsoft.SecurityInsights/alertRules}; {@code Microsoft Sentinel Reader}. */
  public Paged<AlertRule> list() { return door.get("alertRules").permission(Roles.READER).paged(ArmDoor.PAGES, AlertRule::of); }

  /** Reads one rule, as the class of its kind. {@code GET /Microsoft.SecurityInsights/alertRules/{rule}}; {@code Microsoft Sentinel Reader}. */
  public AlertRule get(String rule) { return door.get("alertRules/{rule}", rule).permission(Roles.READER).as(AlertRule::of); }

  /**
   * Makes a rule under a name that the caller picks, usually a new UUID. What exists under it is changed with {@link #edit}. Kinds that only
   * preview versions know are sent to such a version. {@code PUT /Microsoft.SecurityInsights/alertRules/{rule}};
   * {@code Microsoft Sentinel Contributor}.
   */
  public AlertRule put(String rule, AlertRuleDraft draft) {
    return door.forKind(draft.kind()).put("alertRules/{rule}", rule).permission(Roles.CONTRIBUTOR).body(draft.whole()).as(AlertRule::of);
  }

  /**
   * Reads a scheduled rule, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was
   * faster. Nothing that the change does not touch is cleared. {@code PUT /Microsoft.SecurityInsights/alertRules/{rule}};
   * {@code Microsoft Sentinel Contributor}.
   *
   * @throws IllegalArgumentException when the rule is of another kind
   */
  public ScheduledAlertRule editScheduled(String rule, BiConsumer<ScheduledAlertRule, ScheduledRuleDraft> change) {
    return Edits.run(door, () -> scheduled(rule), read -> ScheduledRuleDraft.from(read.properties()), change,
        whole -> door.put("alertRules/{rule}", rule).permission(Roles.CONTRIBUTOR).body(whole).as(ScheduledAlertRule::of));
  }

  /**
   * Reads a rule of any kind, changes its properties, and writes it whole with the version that was read; reads and changes again when
   * somebody else was faster. {@code PUT /Microsoft.SecurityInsights/alertRules/{rule}}; {@code Microsoft Sentinel Contributor}.
   */
  public AlertRule edit(String rule, BiConsumer<AlertRule, PropertiesDraft> change) {
    return Edits.run(door, () -> current(rule), PropertiesDraft::from, change,
        whole -> door.forKind(String.valueOf(whole.get("kind"))).put("alertRules/{rule}", rule).permission(Roles.CONTRIBUTOR).body(whole).as(AlertRule::of));
  }

  /** Switches a rule of any kind on or off, and leaves the rest of it alone; see {@link #edit}. */
  public AlertRule enable(String rule, boolean enabled) { return edit(rule, (read, draft) -> draft.with("enabled", enabled)); }

  /** A rule in the version that it will be written in: what only that version has would be lost otherwise. */
  private AlertRule current(String rule) {
    AlertRule read = get(rule);
    return read.kind().filter(ArmDoor::isPreviewKind).isEmpty() ? read
        : door.preview().get("alertRules/{rule}", rule).permission(Roles.READER).as(AlertRule::of);
  }

  private ScheduledAlertRule scheduled(String rule) {
    if (get(rule) instanceof ScheduledAlertRule scheduled) {
      return scheduled;
    }
    throw new IllegalArgumentException("The rule " + rule + " is no scheduled one; change it with edit(…).");
  }

  /**
   * Deletes a rule; one that is gone already is no error. {@code DELETE /Microsoft.SecurityInsights/alertRules/{rule}}; {@code Microsoft
   * Sentinel Contributor}.
   */
  public void delete(String rule) { door.delete("alertRules/{rule}", rule).permission(Roles.CONTRIBUTOR).send(); }

  /**
   * Runs a rule now, for the time before a moment; in a preview version. Sent once. {@code POST /Microsoft.SecurityInsights/alertRules/{rule}/triggerRuleRun};
   * {@code Microsoft Sentinel Contributor}.
   */
  public LongRunning<RuleRun> run(String rule, Instant executionTime) {
    ApiResponse answer = door.preview().post("alertRules/{rule}/triggerRuleRun", rule).permission(Roles.CONTRIBUTOR)
        .body(Map.of("properties", Map.of("executionTimeUtc", executionTime))).send();
    return LongRunning.of(door.http(), answer, "", RuleRun::of);
  }

  /** Playbooks that rules start. */
  public RuleActions actions() { return new RuleActions(door); }

  /** Runs that somebody asked for. */
  public RuleRuns runs() { return new RuleRuns(door.preview()); }

  /** Rules to make rules from. */
  public AlertRuleTemplates templates() { return new AlertRuleTemplates(door); }
}
