package io.github.connectedsecurity.sentinel.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Whether and how alerts become incidents. */
public final class IncidentCreation extends JsonModel {
  private IncidentCreation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static IncidentCreation of(Map<String, Object> json) { return new IncidentCreation(json); }

  /** Whether they do. */
  public Optional<Boolean> createIncident() { return bool("createIncident"); }

  /** Which alerts share an incident. */
  public Optional<Grouping> groupingConfiguration() { return object("groupingConfiguration", Grouping::of); }
}
