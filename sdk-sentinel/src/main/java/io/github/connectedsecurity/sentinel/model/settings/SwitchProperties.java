package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A switch. */
public final class SwitchProperties extends JsonModel {
  private SwitchProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SwitchProperties of(Map<String, Object> json) { return new SwitchProperties(json); }

  /** Whether it is on. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }
}
