package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Graph Data Connect copied data. */
public final class DataConnectOperationRecord extends AuditRecord {
  private DataConnectOperationRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataConnectOperationRecord of(Map<String, Object> json) { return new DataConnectOperationRecord(json); }

  /** The application. */
  public Optional<String> applicationId() { return text("ApplicationId"); }

  /** The application's name. */
  public Optional<String> applicationName() { return text("ApplicationName"); }

  /** The pipeline. */
  public Optional<String> pipelineName() { return text("PipelineName"); }

  /** Its run. */
  public Optional<String> pipelineRunId() { return text("PipelineRunId"); }

  /** The run of the copy. */
  public Optional<String> copyActivityRunId() { return text("CopyActivityRunId"); }

  /** When it began. */
  public Optional<Instant> runStartTime() { return instant("RunStartTime"); }

  /** When it ended. */
  public Optional<Instant> runEndTime() { return instant("RunEndTime"); }

  /** The dataset. */
  public Optional<String> datasetName() { return text("DatasetName"); }

  /** The columns. */
  public Optional<String> datasetColumns() { return Loose.text(value("DatasetColumns")); }

  /** Whose data. */
  public Optional<String> scopeList() { return Loose.text(value("ScopeList")); }

  /** How many were asked for. */
  public Optional<Long> scopeCountRequested() { return int64("ScopeCountRequested"); }

  /** How many were delivered. */
  public Optional<Long> scopeCountDelivered() { return int64("ScopeCountDelivered"); }

  /** Who was left out. */
  public Optional<String> undeliveredScope() { return Loose.text(value("UndeliveredScope")); }

  /** How many rows. */
  public Optional<Long> rowCount() { return int64("RowCount"); }

  /** How it ended. */
  public Optional<String> status() { return text("Status"); }

  /** Why. */
  public Optional<String> reason() { return text("Reason"); }
}
