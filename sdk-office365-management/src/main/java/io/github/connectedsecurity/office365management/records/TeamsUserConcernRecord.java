package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A user reported a message, a call or somebody. */
public final class TeamsUserConcernRecord extends AuditRecord {
  private TeamsUserConcernRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TeamsUserConcernRecord of(Map<String, Object> json) { return new TeamsUserConcernRecord(json); }

  /** The report. */
  public Optional<String> submissionId() { return text("SubmissionId"); }

  /** More about it; JSON in a text. */
  public Optional<String> reportMetadata() { return text("ReportMetadata"); }
}
