package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An event of Viva Glint. */
public final class VivaGlintRecord extends AuditRecord {
  private VivaGlintRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VivaGlintRecord of(Map<String, Object> json) { return new VivaGlintRecord(json); }

  /** The customer. */
  public Optional<String> clientUUID() { return text("ClientUUID"); }

  /** What was imported. */
  public Optional<String> importType() { return text("ImportType"); }

  /** The request of a person about their data. */
  public Optional<String> dataDSRControl() { return text("DataDSRControl"); }

  /** Who was left out. */
  public Optional<String> discardEmployeeIds() { return Loose.text(value("DiscardEmployeeIds")); }

  /** The job. */
  public Optional<String> jobName() { return text("JobName"); }

  /** Until when it was extended. */
  public Optional<Instant> extendedCompletionDate() { return instant("ExtendedCompletionDate"); }

  /** The part of a survey. */
  public Optional<String> feedBackComponentName() { return text("FeedBackComponentName"); }
}
