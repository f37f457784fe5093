package io.github.connectedsecurity.securitycenter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How a long-running operation went, as Resource Manager tells it. */
public final class OperationOutcome extends JsonModel {
  private OperationOutcome(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static OperationOutcome of(Map<String, Object> json) { return new OperationOutcome(json); }

  /** The operation's ARM id. */
  public Optional<String> id() { return text("id"); }

  /** The operation's GUID. */
  public Optional<String> name() { return text("name"); }

  /** Where it stands; {@code Succeeded}, {@code Failed} and {@code Canceled} are ends. */
  public Optional<String> status() { return text("status"); }

  /** When it began. */
  public Optional<Instant> startTime() { return instant("startTime"); }

  /** When it ended. */
  public Optional<Instant> endTime() { return instant("endTime"); }

  /** How far it is, 0 to 100. */
  public Optional<Double> percentComplete() { return number("percentComplete"); }

  /** What it left behind, of no documented shape. */
  public Map<String, Object> properties() { return bag("properties"); }

  /** Why it failed. */
  public Optional<CloudError> error() { return object("error", CloudError::of); }
}
