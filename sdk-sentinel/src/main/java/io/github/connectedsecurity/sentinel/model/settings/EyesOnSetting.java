package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** Whether Microsoft's people may look. */
public final class EyesOnSetting extends Setting {
  private EyesOnSetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EyesOnSetting of(Map<String, Object> json) { return new EyesOnSetting(json); }

  /** The switch. */
  public SwitchProperties properties() { return properties(SwitchProperties::of); }
}
