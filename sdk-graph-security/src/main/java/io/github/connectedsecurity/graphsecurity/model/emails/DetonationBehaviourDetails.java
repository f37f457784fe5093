package io.github.connectedsecurity.graphsecurity.model.emails;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something that a file did in the sandbox. */
public final class DetonationBehaviourDetails extends JsonModel {
  private DetonationBehaviourDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetonationBehaviourDetails of(Map<String, Object> json) { return new DetonationBehaviourDetails(json); }

  /** Whether it succeeded. */
  public Optional<String> actionStatus() { return text("actionStatus"); }

  /** What it was able to do. */
  public Optional<String> behaviourCapability() { return text("behaviourCapability"); }

  /** The group of behaviours that it belongs to. */
  public Optional<String> behaviourGroup() { return text("behaviourGroup"); }

  /** More about it. */
  public Optional<String> details() { return text("details"); }

  /** When it happened. */
  public Optional<Instant> eventDateTime() { return instant("eventDateTime"); }

  /** What was done. */
  public Optional<String> operation() { return text("operation"); }

  /** The process by number. */
  public Optional<String> processId() { return text("processId"); }

  /** The process by name. */
  public Optional<String> processName() { return text("processName"); }

  /** What it was done to. */
  public Optional<String> target() { return text("target"); }
}
