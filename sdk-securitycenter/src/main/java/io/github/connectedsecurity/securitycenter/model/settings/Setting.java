package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;
import java.util.Optional;

/** A switch of the subscription, such as {@code MCAS} or {@code Sentinel}. */
public final class Setting extends ArmResource {
  private Setting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Setting of(Map<String, Object> json) { return new Setting(json); }

  /** What the switch is about. */
  public Optional<SettingKind> settingKind() { return open("kind", SettingKind::of); }

  /** Its position; an empty view when the answer has none. */
  public SettingProperties properties() { return properties(SettingProperties::of); }
}
