package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Who sent something in. */
public final class ThreatAssessmentIdentitySet extends JsonModel {
  private ThreatAssessmentIdentitySet(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ThreatAssessmentIdentitySet of(Map<String, Object> json) { return new ThreatAssessmentIdentitySet(json); }

  /** The application. */
  public Optional<ThreatAssessmentIdentity> application() { return object("application", ThreatAssessmentIdentity::of); }

  /** The device. */
  public Optional<ThreatAssessmentIdentity> device() { return object("device", ThreatAssessmentIdentity::of); }

  /** The user. */
  public Optional<ThreatAssessmentIdentity> user() { return object("user", ThreatAssessmentIdentity::of); }
}
