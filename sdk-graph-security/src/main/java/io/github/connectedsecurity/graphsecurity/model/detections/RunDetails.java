package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** How a detection rule's latest run went. */
public final class RunDetails extends JsonModel {
  private RunDetails(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RunDetails of(Map<String, Object> json) { return new RunDetails(json); }

  /** What went wrong, by its code. */
  public Optional<HuntingRuleErrorCode> errorCode() { return open("errorCode", HuntingRuleErrorCode::of); }

  /** Why it failed, in prose. */
  public Optional<String> failureReason() { return text("failureReason"); }

  /** When it ran last. */
  public Optional<Instant> lastRunDateTime() { return instant("lastRunDateTime"); }

  /** How far it is. */
  public Optional<HuntingRuleRunStatus> status() { return open("status", HuntingRuleRunStatus::of); }
}
