package io.github.connectedsecurity.sentinel.model.settings;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import io.github.connectedsecurity.sentinel.model.AttackTactic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A detection of anomalies. */
public final class AnomalySettingDraft extends JsonBody<AnomalySettingDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("lastModifiedUtc");

  private AnomalySettingDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param displayName its name
   * @param enabled whether it runs
   * @param anomalyVersion the version of the detection
   * @param frequency how often it runs
   * @param settingsStatus whether for real or on trial
   * @param isDefaultSettings whether nobody has changed it
   */
  public static AnomalySettingDraft of(String displayName, boolean enabled, String anomalyVersion, Duration frequency, SettingStatus settingsStatus,
      boolean isDefaultSettings) {
    return new AnomalySettingDraft().set("displayName", displayName).set("enabled", enabled).set("anomalyVersion", anomalyVersion).set("frequency", frequency)
        .set("settingsStatus", settingsStatus).set("isDefaultSettings", isDefaultSettings);
  }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static AnomalySettingDraft from(AnomalySettingProperties read) { return new AnomalySettingDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Replaces its name. */
  public AnomalySettingDraft displayName(String displayName) { return set("displayName", displayName); }

  /** Replaces whether it runs. */
  public AnomalySettingDraft enabled(boolean enabled) { return set("enabled", enabled); }

  /** Replaces the version of the detection. */
  public AnomalySettingDraft anomalyVersion(String anomalyVersion) { return set("anomalyVersion", anomalyVersion); }

  /** Replaces how often it runs. */
  public AnomalySettingDraft frequency(Duration frequency) { return set("frequency", frequency); }

  /** Replaces whether for real or on trial. */
  public AnomalySettingDraft settingsStatus(SettingStatus settingsStatus) { return set("settingsStatus", settingsStatus); }

  /** Replaces whether nobody has changed it. */
  public AnomalySettingDraft isDefaultSettings(boolean isDefaultSettings) { return set("isDefaultSettings", isDefaultSettings); }

  /** Says what it finds. */
  public AnomalySettingDraft description(String description) { return set("description", description); }

  /** The data it needs. */
  public AnomalySettingDraft requiredDataConnectors(List<Map<String, ?>> requiredDataConnectors) {
    return set("requiredDataConnectors", requiredDataConnectors);
  }

  /** The tactics it looks for. */
  public AnomalySettingDraft tactics(List<AttackTactic> tactics) { return set("tactics", tactics); }

  /** The MITRE technique numbers it looks for. */
  public AnomalySettingDraft techniques(List<String> techniques) { return set("techniques", techniques); }

  /** Its thresholds and choices. */
  public AnomalySettingDraft customizableObservations(Map<String, ?> customizableObservations) {
    return set("customizableObservations", customizableObservations);
  }

  /** The version of these settings. */
  public AnomalySettingDraft anomalySettingsVersion(int anomalySettingsVersion) { return set("anomalySettingsVersion", anomalySettingsVersion); }

  /** The definition they belong to. */
  public AnomalySettingDraft settingsDefinitionId(String settingsDefinitionId) { return set("settingsDefinitionId", settingsDefinitionId); }
}
