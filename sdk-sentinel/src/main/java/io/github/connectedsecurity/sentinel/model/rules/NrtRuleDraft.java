package io.github.connectedsecurity.sentinel.model.rules;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule that runs every minute. */
public final class NrtRuleDraft extends JsonBody<NrtRuleDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("lastModifiedUtc");

  private NrtRuleDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name for people
   * @param enabled whether it runs
   * @param suppressionDuration how long it rests after an alert; needed even when it does not
   * @param suppressionEnabled whether it rests after an alert
   * @param severity how serious its alerts are
   * @param query the KQL
   */
  public static NrtRuleDraft of(String displayName, boolean enabled, Duration suppressionDuration, boolean suppressionEnabled, AlertSeverity severity,
      String query) {
    return new NrtRuleDraft().set("displayName", displayName).set("enabled", enabled).set("suppressionDuration", suppressionDuration)
        .set("suppressionEnabled", suppressionEnabled).set("severity", severity).set("query", query);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static NrtRuleDraft from(NrtAlertRuleProperties read) { return new NrtRuleDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces its name for people. */
  public NrtRuleDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces whether it runs. */
  public NrtRuleDraft enabled(boolean enabled) { return set("enabled", enabled); }

  /** Replaces how long it rests after an alert; needed even when it does not. */
  public NrtRuleDraft suppressionDuration(Duration suppressionDuration) { return set("suppressionDuration", suppressionDuration); }

  /** Replaces whether it rests after an alert. */
  public NrtRuleDraft suppressionEnabled(boolean suppressionEnabled) { return set("suppressionEnabled", suppressionEnabled); }

  /** Replaces how serious its alerts are. */
  public NrtRuleDraft severity(AlertSeverity severity) { return set("severity", severity); }

  /** Replaces the KQL. */
  public NrtRuleDraft query(String query) { return set("query", query); }

  /** How rows become alerts. */
  public NrtRuleDraft eventGroupingSettings(EventGroupingDraft eventGroupingSettings) { return set("eventGroupingSettings", eventGroupingSettings); }

  /** Columns to show in the alert, by the name to show. */
  public NrtRuleDraft customDetails(Map<String, ?> customDetails) { return set("customDetails", customDetails); }

  /** Which columns are which entity; up to 10. */
  public NrtRuleDraft entityMappings(List<EntityMappingDraft> entityMappings) { return set("entityMappings", entityMappings); }

  /** What columns fill of the alert itself. */
  public NrtRuleDraft alertDetailsOverride(AlertDetailsOverrideDraft alertDetailsOverride) { return set("alertDetailsOverride", alertDetailsOverride); }

  /** The template it is made from. */
  public NrtRuleDraft alertRuleTemplateName(String alertRuleTemplateName) { return set("alertRuleTemplateName", alertRuleTemplateName); }

  /** That template's version. */
  public NrtRuleDraft templateVersion(String templateVersion) { return set("templateVersion", templateVersion); }

  /** Says what it is for. */
  public NrtRuleDraft description(String description) { return set("description", description); }

  /** The tactics it looks for. */
  public NrtRuleDraft tactics(List<AttackTactic> tactics) { return set("tactics", tactics); }

  /** The MITRE technique numbers it looks for. */
  public NrtRuleDraft techniques(List<String> techniques) { return set("techniques", techniques); }

  /** The MITRE sub-technique numbers. */
  public NrtRuleDraft subTechniques(List<String> subTechniques) { return set("subTechniques", subTechniques); }

  /** Whether and how alerts become incidents. */
  public NrtRuleDraft incidentConfiguration(IncidentCreationDraft incidentConfiguration) { return set("incidentConfiguration", incidentConfiguration); }
}
