package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a Fusion rule correlates; most of it comes from its template. */
public final class FusionAlertRuleProperties extends JsonModel {
  private FusionAlertRuleProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionAlertRuleProperties of(Map<String, Object> json) { return new FusionAlertRuleProperties(json); }

  /** The template it was made from. */
  public Optional<String> alertRuleTemplateName() { return text("alertRuleTemplateName"); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Its name for people. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it runs. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedUtc() { return instant("lastModifiedUtc"); }

  /** How serious its alerts are. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** The tactics it looks for. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** The MITRE technique numbers it looks for. */
  public List<String> techniques() { return texts("techniques"); }

  /** The MITRE sub-technique numbers; in preview versions. */
  public List<String> subTechniques() { return texts("subTechniques"); }

  /** Which sources count; in preview versions. */
  public List<FusionSource> sourceSettings() { return objects("sourceSettings", FusionSource::of); }

  /** Scenarios to leave out; in preview versions. */
  public List<FusionExclusion> scenarioExclusionPatterns() { return objects("scenarioExclusionPatterns", FusionExclusion::of); }
}
