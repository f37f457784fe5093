package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.sentinel.model.AlertSeverity;
import java.util.Map;
import java.util.Optional;

/** Whether a severity counts. */
public final class FusionSeverity extends JsonModel {
  private FusionSeverity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionSeverity of(Map<String, Object> json) { return new FusionSeverity(json); }

  /** The severity. */
  public Optional<AlertSeverity> severity() { return open("severity", AlertSeverity::of); }

  /** Whether it counts. */
  public Optional<Boolean> enabled() { return bool("enabled"); }
}
