package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A scenario that is left out. */
public final class FusionExclusion extends JsonModel {
  private FusionExclusion(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static FusionExclusion of(Map<String, Object> json) { return new FusionExclusion(json); }

  /** The scenario. */
  public Optional<String> exclusionPattern() { return text("exclusionPattern"); }

  /** When it was left out, as the service wrote it. */
  public Optional<String> dateAddedInUTC() { return text("dateAddedInUTC"); }
}
