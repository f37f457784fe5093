package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who, within a set. */
public final class ThreatAssessmentIdentity extends JsonModel {
  private ThreatAssessmentIdentity(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatAssessmentIdentity of(Map<String, Object> json) { return new ThreatAssessmentIdentity(json); }

  /** The identifier. */
  public Optional<String> id() { return text("id"); }

  /** The name. */
  public Optional<String> displayName() { return text("displayName"); }
}
