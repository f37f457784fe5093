package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether new servers become sensors by themselves. */
public final class SensorCandidateActivationConfiguration extends JsonModel {
  private SensorCandidateActivationConfiguration(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensorCandidateActivationConfiguration of(Map<String, Object> json) { return new SensorCandidateActivationConfiguration(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Whether new servers are activated by hand or by themselves. */
  public Optional<SensorCandidateActivationMode> activationMode() { return open("activationMode", SensorCandidateActivationMode::of); }
}
