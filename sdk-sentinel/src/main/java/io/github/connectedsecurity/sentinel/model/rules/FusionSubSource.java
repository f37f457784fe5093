package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A part of a source of signals. */
public final class FusionSubSource extends JsonModel {
  private FusionSubSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionSubSource of(Map<String, Object> json) { return new FusionSubSource(json); }

  /** Whether it counts. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** The part. */
  public Optional<String> sourceSubTypeName() { return text("sourceSubTypeName"); }

  /** The part's name for people. */
  public Optional<String> sourceSubTypeDisplayName() { return text("sourceSubTypeDisplayName"); }

  /** Which severities count. */
  public Optional<FusionSeverities> severityFilters() { return object("severityFilters", FusionSeverities::of); }
}
