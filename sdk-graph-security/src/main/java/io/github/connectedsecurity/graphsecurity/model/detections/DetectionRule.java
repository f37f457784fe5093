package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A hunting query that runs by itself and raises an alert for what it finds. */
public final class DetectionRule extends JsonModel {
  private DetectionRule(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DetectionRule of(Map<String, Object> json) { return new DetectionRule(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** Who made it. */
  public Optional<String> createdBy() { return text("createdBy"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }

  /** Whether it is on. */
  public Optional<Boolean> isEnabled() { return bool("isEnabled"); }

  /** Who changed it last. */
  public Optional<String> lastModifiedBy() { return text("lastModifiedBy"); }

  /** When it last changed. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** What to do about a finding. */
  public Optional<DetectionAction> detectionAction() { return object("detectionAction", DetectionAction::of); }

  /** The rule's identifier in its alerts. */
  public Optional<String> detectorId() { return text("detectorId"); }

  /** How its latest run went. */
  public Optional<RunDetails> lastRunDetails() { return object("lastRunDetails", RunDetails::of); }

  /** What it looks for. */
  public Optional<QueryCondition> queryCondition() { return object("queryCondition", QueryCondition::of); }

  /** When it runs. */
  public Optional<RuleSchedule> schedule() { return object("schedule", RuleSchedule::of); }

  /** What it is for. */
  public Optional<String> description() { return text("description"); }

  /** Whether it runs, in the newer form. */
  public Optional<String> status() { return text("status"); }
}
