package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import io.github.connectedsecurity.sentinel.model.rules.DataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a detection of anomalies looks at, and how closely. */
public final class AnomalySettingProperties extends JsonModel {
  private AnomalySettingProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnomalySettingProperties of(Map<String, Object> json) { return new AnomalySettingProperties(json); }

  /** What it finds. */
  public Optional<String> description() { return text("description"); }

  /** Its name. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it runs. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedUtc() { return instant("lastModifiedUtc"); }

  /** The data it needs. */
  public List<DataSource> requiredDataConnectors() { return objects("requiredDataConnectors", DataSource::of); }

  /** The tactics it looks for. */
  public List<AttackTactic> tactics() { return opens("tactics", AttackTactic::of); }

  /** The MITRE technique numbers it looks for. */
  public List<String> techniques() { return texts("techniques"); }

  /** The version of the detection. */
  public Optional<String> anomalyVersion() { return text("anomalyVersion"); }

  /** Its thresholds and choices, in no fixed form. */
  public Map<String, Object> customizableObservations() { return bag("customizableObservations"); }

  /** How often it runs. */
  public Optional<Duration> frequency() { return duration("frequency"); }

  /** Whether for real or on trial. */
  public Optional<SettingStatus> settingsStatus() { return open("settingsStatus", SettingStatus::of); }

  /** Whether nobody has changed it. */
  public Optional<Boolean> isDefaultSettings() { return bool("isDefaultSettings"); }

  /** The version of these settings. */
  public Optional<Integer> anomalySettingsVersion() { return int32("anomalySettingsVersion"); }

  /** The definition they belong to. */
  public Optional<String> settingsDefinitionId() { return text("settingsDefinitionId"); }
}
