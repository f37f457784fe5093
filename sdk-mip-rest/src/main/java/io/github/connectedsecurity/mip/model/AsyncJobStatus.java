package io.github.connectedsecurity.mip.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** How far a long action on a drive item is. */
public final class AsyncJobStatus extends JsonModel {
  private AsyncJobStatus(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static AsyncJobStatus of(Map<String, Object> json) { return new AsyncJobStatus(json); }

  /** What it does. */
  public Optional<String> operation() { return text("operation"); }

  /** From 0 to 100. */
  public Optional<Double> percentageComplete() { return number("percentageComplete"); }

  /** Where it stands. */
  public Optional<MonitorStatus> status() { return open("status", MonitorStatus::of); }

  /** In words. */
  public Optional<String> statusDescription() { return text("statusDescription"); }

  /** What came of it. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** Where what came of it is found. */
  public Optional<String> resourceLocation() { return text("resourceLocation"); }

  /** Why it failed, as a code; not in every answer. */
  public Optional<String> errorCode() { return text("errorCode"); }
}
