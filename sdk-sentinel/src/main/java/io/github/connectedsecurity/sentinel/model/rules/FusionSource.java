package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A source of signals. */
public final class FusionSource extends JsonModel {
  private FusionSource(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionSource of(Map<String, Object> json) { return new FusionSource(json); }

  /** Whether it counts. */
  public Optional<Boolean> enabled() { return bool("enabled"); }

  /** The source. */
  public Optional<String> sourceName() { return text("sourceName"); }

  /** Its parts. */
  public List<FusionSubSource> sourceSubTypes() { return objects("sourceSubTypes", FusionSubSource::of); }
}
