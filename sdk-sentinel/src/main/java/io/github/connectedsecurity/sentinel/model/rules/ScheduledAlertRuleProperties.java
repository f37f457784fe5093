package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a scheduled rule runs, when, and what comes of it. */
public final class ScheduledAlertRuleProperties extends JsonModel {
  private ScheduledAlertRuleProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScheduledAlertRuleProperties of(Map<String, Object> json) { return new ScheduledAlertRuleProperties(json); }

  /** The KQL. */
  public Optional<String> query() { return text("query"); }

  /** How often it runs; 5 minutes to 14 days. */
  public Optional<Duration> queryFrequency() { return duration("queryFrequency"); }

  /** How far back it looks; not shorter than the frequency. */
  public Optional<Duration> queryPeriod() { return duration("queryPeriod"); }

  /** How serious its alerts are. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** How the number of rows is compared. */
  public Optional<TriggerOperator> triggerOperator() { return open("triggerOperator", TriggerOperator::of); }

  /** With what it is compared. */
  public Optional<Integer> triggerThreshold() { return int32("triggerThreshold"); }

  /** How rows become alerts. */
  public Optional<EventGrouping> eventGroupingSettings() { return object("eventGroupingSettings", EventGrouping::of); }

  /** Columns to show in the alert, by the name to show. */
  public Map<String, Object> customDetails() { return bag("customDetails"); }

  /** Which columns are which entity; up to 10. */
  public List<EntityMapping> entityMappings() { return objects("entityMappings", EntityMapping::of); }

  /** What columns fill of the alert itself. */
  public Optional<AlertDetailsOverride> alertDetailsOverride() { return object("alertDetailsOverride", AlertDetailsOverride::of); }

  /** The template it was made from. */
  public Optional<String> alertRuleTemplateName() { return text("alertRuleTemplateName"); }

  /** That template's version, as {@code 1.0.2}. */
  public Optional<String> templateVersion() { return text("templateVersion"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it runs. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedUtc() { return instant("lastModifiedUtc"); }

  /** How long it rests after an alert, if it does. */
  public Optional<Duration> suppressionDuration() { return duration("suppressionDuration"); }

  /** Whether it rests after an alert. */
  public Optional<Boolean> suppressionEnabled() { return bool("suppressionEnabled"); }

  /** The tactics it looks for. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** The MITRE technique numbers it looks for. */
  public List<String> techniques() { return texts("techniques"); }

  /** The MITRE sub-technique numbers; in preview versions. */
  public List<String> subTechniques() { return texts("subTechniques"); }

  /** Whether and how alerts become incidents; absent means one incident for each. */
  public Optional<IncidentCreation> incidentConfiguration() { return object("incidentConfiguration", IncidentCreation::of); }

  /** Columns that hold whole entities; in preview versions. */
  public List<Map<String, Object>> sentinelEntitiesMappings() { return objects("sentinelEntitiesMappings", object -> object); }
}
