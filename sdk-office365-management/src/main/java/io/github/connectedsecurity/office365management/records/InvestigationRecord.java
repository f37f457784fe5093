package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.InvestigationAction;
import io.github.connectedsecurity.office365management.records.parts.InvestigationEntity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An automated investigation, one begun by hand, or what an administrator did about one. */
public final class InvestigationRecord extends AuditRecord {
  private InvestigationRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static InvestigationRecord of(Map<String, Object> json) { return new InvestigationRecord(json); }

  /** The investigation. */
  public Optional<String> investigationId() { return text("InvestigationId"); }

  /** Its name. */
  public Optional<String> investigationName() { return text("InvestigationName"); }

  /** Why it began. */
  public Optional<String> investigationType() { return text("InvestigationType"); }

  /** When it was changed last. */
  public Optional<Instant> lastUpdateTimeUtc() { return instant("LastUpdateTimeUtc"); }

  /** When it began. */
  public Optional<Instant> startTimeUtc() { return instant("StartTimeUtc"); }

  /** When the step ended; for steps only. */
  public Optional<Instant> endTimeUtc() { return instant("EndTimeUtc"); }

  /** How it stands. */
  public Optional<String> status() { return text("Status"); }

  /** A link into the portal. */
  public Optional<String> deeplinkURL() { return text("DeeplinkURL"); }

  /** Its steps, which are JSON in texts. */
  public List<InvestigationAction> actions() { return Loose.embedded(value("Actions"), InvestigationAction::of); }

  /** The whole of it; JSON in a text. */
  public Optional<String> data() { return text("Data"); }

  /** The step; for steps only. */
  public Optional<String> actionId() { return text("ActionId"); }

  /** What the step does. */
  public Optional<String> actionType() { return text("ActionType"); }

  /** How the step stands. */
  public Optional<String> actionStatus() { return text("ActionStatus"); }

  /** Who agreed to the step. */
  public Optional<String> approvedBy() { return text("ApprovedBy"); }

  /** What the step is about. */
  public List<InvestigationEntity> entities() { return Loose.embedded(value("Entities"), InvestigationEntity::of); }
}
