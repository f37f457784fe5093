package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules made from it will run. */
public final class ScheduledTemplateProperties extends AlertRuleTemplateProperties {
  private ScheduledTemplateProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ScheduledTemplateProperties of(Map<String, Object> json) { return new ScheduledTemplateProperties(json); }

  /** The KQL. */
  public Optional<String> query() { return text("query"); }

  /** How often to run. */
  public Optional<Duration> queryFrequency() { return duration("queryFrequency"); }

  /** How far back to look. */
  public Optional<Duration> queryPeriod() { return duration("queryPeriod"); }

  /** How serious the alerts are. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** How the number of rows is compared. */
  public Optional<TriggerOperator> triggerOperator() { return open("triggerOperator", TriggerOperator::of); }

  /** With what it is compared. */
  public Optional<Integer> triggerThreshold() { return int32("triggerThreshold"); }

  /** The tactics to look for. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** The MITRE technique numbers to look for. */
  public List<String> techniques() { return texts("techniques"); }

  /** Its version, as {@code 1.0.2}. */
  public Optional<String> version() { return text("version"); }

  /** How rows become alerts. */
  public Optional<EventGrouping> eventGroupingSettings() { return object("eventGroupingSettings", EventGrouping::of); }

  /** Columns to show in the alert, by the name to show. */
  public Map<String, Object> customDetails() { return bag("customDetails"); }

  /** Which columns are which entity. */
  public List<EntityMapping> entityMappings() { return objects("entityMappings", EntityMapping::of); }

  /** What columns fill of the alert itself. */
  public Optional<AlertDetailsOverride> alertDetailsOverride() { return object("alertDetailsOverride", AlertDetailsOverride::of); }
}
