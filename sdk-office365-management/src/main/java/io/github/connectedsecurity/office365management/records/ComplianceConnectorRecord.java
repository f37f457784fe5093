package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.ConnectorAttachment;
import io.github.connectedsecurity.office365management.records.values.FailureType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connector imported an item. */
public final class ComplianceConnectorRecord extends AuditRecord {
  private ComplianceConnectorRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ComplianceConnectorRecord of(Map<String, Object> json) { return new ComplianceConnectorRecord(json); }

  /** The job. */
  public Optional<String> jobId() { return text("JobId"); }

  /** The task. */
  public Optional<String> taskId() { return text("TaskId"); }

  /** The connector's kind. */
  public Optional<String> jobType() { return text("JobType"); }

  /** The item. */
  public Optional<String> itemId() { return text("ItemId"); }

  /** The item's size. */
  public Optional<Long> itemSize() { return int64("ItemSize"); }

  /** Whose item it is. */
  public Optional<String> sourceUserId() { return text("SourceUserId"); }

  /** Why it failed. */
  public Optional<FailureType> failureType() { return Loose.text(value("FailureType")).map(FailureType::of); }

  /** How it ended, in words. */
  public Optional<String> resultMessage() { return text("ResultMessage"); }

  /** Whether it was tried before. */
  public Optional<Boolean> isRetry() { return bool("IsRetry"); }

  /** The item's attachments. */
  public List<ConnectorAttachment> attachments() { return objects("Attachments", ConnectorAttachment::of); }
}
