package io.github.connectedsecurity.securitycenter.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A switch's position. */
public final class SettingProperties extends JsonModel {
  private SettingProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SettingProperties of(Map<String, Object> json) { return new SettingProperties(json); }

  /** Whether it is on. */
  public Optional<Boolean> enabled() { return bool("enabled"); }
}
