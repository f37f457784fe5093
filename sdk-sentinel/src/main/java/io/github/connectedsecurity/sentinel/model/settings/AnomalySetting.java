package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** A detection of anomalies. */
public final class AnomalySetting extends AnalyticsSetting {
  private AnomalySetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnomalySetting of(Map<String, Object> json) { return new AnomalySetting(json); }

  /** What a detection of anomalies looks at, and how closely. */
  public AnomalySettingProperties properties() { return properties(AnomalySettingProperties::of); }
}
