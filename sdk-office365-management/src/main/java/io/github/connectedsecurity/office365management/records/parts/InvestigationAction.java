package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A step that an automated investigation proposes or has taken. */
public final class InvestigationAction extends JsonModel {
  private InvestigationAction(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InvestigationAction of(Map<String, Object> json) { return new InvestigationAction(json); }

  /** The step. */
  public Optional<String> id() { return text("ID"); }

  /** What it does. */
  public Optional<String> actionType() { return text("ActionType"); }

  /** Pending, Running, Waiting on resource, Completed or Failed. */
  public Optional<String> actionStatus() { return text("ActionStatus"); }

  /** Who agreed to it. */
  public Optional<String> approvedBy() { return text("ApprovedBy"); }

  /** When this was said. */
  public Optional<Instant> timestampUtc() { return instant("TimestampUtc"); }

  /** What the step is known by to its provider. */
  public Optional<String> actionId() { return text("ActionId"); }

  /** The investigation. */
  public Optional<String> investigationId() { return text("InvestigationId"); }

  /** The alerts that it belongs to, in one of two spellings. */
  public Optional<Object> relatedAlertIds() { return value("RelatedAlertIds").or(() -> value("Related Alert IDs")); }

  /** When it began. */
  public Optional<Instant> startTimeUtc() { return instant("StartTimeUtc"); }

  /** When it ended. */
  public Optional<Instant> endTimeUtc() { return instant("EndTimeUtc"); }

  /** What it touches. */
  public Optional<Object> resourceIdentifiers() { return value("ResourceIdentifiers").or(() -> value("Resource Identifiers")); }

  /** What it is about. */
  public List<InvestigationEntity> entities() { return Loose.embedded(value("Entities"), InvestigationEntity::of); }
}
