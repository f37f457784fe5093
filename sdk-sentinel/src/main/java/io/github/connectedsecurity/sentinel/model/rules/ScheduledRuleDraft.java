package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A scheduled rule. */
public final class ScheduledRuleDraft extends JsonBody<ScheduledRuleDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("lastModifiedUtc");

  private ScheduledRuleDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name for people
   * @param enabled whether it runs
   * @param suppressionDuration how long it rests after an alert; needed even when it does not
   * @param suppressionEnabled whether it rests after an alert
   */
  public static ScheduledRuleDraft of(String displayName, boolean enabled, Duration suppressionDuration, boolean suppressionEnabled) {
    return new ScheduledRuleDraft().set("displayName", displayName).set("enabled", enabled).set("suppressionDuration", suppressionDuration)
        .set("suppressionEnabled", suppressionEnabled);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static ScheduledRuleDraft from(ScheduledAlertRuleProperties read) { return new ScheduledRuleDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces its name for people. */
  public ScheduledRuleDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces whether it runs. */
  public ScheduledRuleDraft enabled(boolean enabled) { return set("enabled", enabled); }

  /** Replaces how long it rests after an alert; needed even when it does not. */
  public ScheduledRuleDraft suppressionDuration(Duration suppressionDuration) { return set("suppressionDuration", suppressionDuration); }

  /** Replaces whether it rests after an alert. */
  public ScheduledRuleDraft suppressionEnabled(boolean suppressionEnabled) { return set("suppressionEnabled", suppressionEnabled); }

  /** The KQL. */
  public ScheduledRuleDraft query(String query) { return set("query", query); }

  /** How often it runs; 5 minutes to 14 days. */
  public ScheduledRuleDraft queryFrequency(Duration queryFrequency) { return set("queryFrequency", queryFrequency); }

  /** How far back it looks; not shorter than the frequency. */
  public ScheduledRuleDraft queryPeriod(Duration queryPeriod) { return set("queryPeriod", queryPeriod); }

  /** How serious its alerts are. */
  public ScheduledRuleDraft severity(AlertSeverity severity) { return set("severity", severity); }

  /** How the number of rows is compared. */
  public ScheduledRuleDraft triggerOperator(TriggerOperator triggerOperator) { return set("triggerOperator", triggerOperator); }

  /** With what it is compared; not negative. */
  public ScheduledRuleDraft triggerThreshold(int triggerThreshold) { return set("triggerThreshold", triggerThreshold); }

  /** How rows become alerts. */
  public ScheduledRuleDraft eventGroupingSettings(EventGroupingDraft eventGroupingSettings) { return set("eventGroupingSettings", eventGroupingSettings); }

  /** Columns to show in the alert, by the name to show; up to 20. */
  public ScheduledRuleDraft customDetails(Map<String, ?> customDetails) { return set("customDetails", customDetails); }

  /** Which columns are which entity; up to 10. */
  public ScheduledRuleDraft entityMappings(List<EntityMappingDraft> entityMappings) { return set("entityMappings", entityMappings); }

  /** What columns fill of the alert itself. */
  public ScheduledRuleDraft alertDetailsOverride(AlertDetailsOverrideDraft alertDetailsOverride) { return set("alertDetailsOverride", alertDetailsOverride); }

  /** The template it is made from. */
  public ScheduledRuleDraft alertRuleTemplateName(String alertRuleTemplateName) { return set("alertRuleTemplateName", alertRuleTemplateName); }

  /** That template's version, as {@code 1.0.2}. */
  public ScheduledRuleDraft templateVersion(String templateVersion) { return set("templateVersion", templateVersion); }

  /** Says what it is for. */
  public ScheduledRuleDraft description(String description) { return set("description", description); }

  /** The tactics it looks for. */
  public ScheduledRuleDraft tactics(List<AttackTactic> tactics) { return set("tactics", tactics); }

  /** The MITRE technique numbers it looks for. */
  public ScheduledRuleDraft techniques(List<String> techniques) { return set("techniques", techniques); }

  /** Whether and how alerts become incidents; without it each makes one. */
  public ScheduledRuleDraft incidentConfiguration(IncidentCreationDraft incidentConfiguration) { return set("incidentConfiguration", incidentConfiguration); }
}
