package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How much of an allowance is used. */
public final class WorkspaceUsage extends JsonModel {
  private WorkspaceUsage(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static WorkspaceUsage of(Map<String, Object> json) { return new WorkspaceUsage(json); }

  /** What is counted. */
  public Optional<UsageName> name() { return object("name", UsageName::of); }

  /** In what, such as {@code Bytes}. */
  public Optional<String> unit() { return text("unit"); }

  /** How much is used. */
  public Optional<Double> currentValue() { return number("currentValue"); }

  /** How much there is. */
  public Optional<Double> limit() { return number("limit"); }

  /** When it counts anew. */
  public Optional<Instant> nextResetTime() { return instant("nextResetTime"); }

  /** How often it counts anew. */
  public Optional<Duration> quotaPeriod() { return duration("quotaPeriod"); }
}
