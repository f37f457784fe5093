package io.github.connectedsecurity.graphsecurity.model.submissions;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The attack simulation that a handed-in mail belongs to. */
public final class AttackSimulationInfo extends JsonModel {
  private AttackSimulationInfo(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AttackSimulationInfo of(Map<String, Object> json) { return new AttackSimulationInfo(json); }

  /** When the simulation took place. */
  public Optional<Instant> attackSimDateTime() { return instant("attackSimDateTime"); }

  /** How long the simulation took. */
  public Optional<Duration> attackSimDurationTime() { return duration("attackSimDurationTime"); }

  /** The simulation. */
  public Optional<String> attackSimId() { return text("attackSimId"); }

  /** The user who was tested. */
  public Optional<String> attackSimUserId() { return text("attackSimUserId"); }
}
