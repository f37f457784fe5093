package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether anomalies are looked for. */
public final class AnomaliesSetting extends Setting {
  private AnomaliesSetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AnomaliesSetting of(Map<String, Object> json) { return new AnomaliesSetting(json); }

  /** The switch. */
  public SwitchProperties properties() { return properties(SwitchProperties::of); }
}
