package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which severities of a source count. */
public final class FusionSeverities extends JsonModel {
  private FusionSeverities(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionSeverities of(Map<String, Object> json) { return new FusionSeverities(json); }

  /** Whether the source tells severities. */
  public Optional<Boolean> isSupported() { return bool("isSupported"); }

  /** One entry a severity. */
  public List<FusionSeverity> filters() { return objects("filters", FusionSeverity::of); }
}
