package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all templates say. */
public class AlertRuleTemplateProperties extends JsonModel {
  AlertRuleTemplateProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AlertRuleTemplateProperties of(Map<String, Object> json) { return new AlertRuleTemplateProperties(json); }

  /** How many rules were made from it. */
  public Optional<Integer> alertRulesCreatedByTemplateCount() { return int32("alertRulesCreatedByTemplateCount"); }

  /** When it was made. */
  public Optional<Instant> createdDateUTC() { return instant("createdDateUTC"); }

  /** When it last changed. */
  public Optional<Instant> lastUpdatedDateUTC() { return instant("lastUpdatedDateUTC"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The data it needs. */
  public List<DataSource> requiredDataConnectors() { return objects("requiredDataConnectors", DataSource::of); }

  /** Whether it can be used. */
  public Optional<TemplateStatus> status() { return open("status", TemplateStatus::of); }
}
