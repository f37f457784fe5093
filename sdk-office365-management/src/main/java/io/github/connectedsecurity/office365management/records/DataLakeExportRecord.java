package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.DataLakeUserAction;
import io.github.connectedsecurity.office365management.records.values.DataStoreType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The data lake of education was exported. */
public final class DataLakeExportRecord extends AuditRecord {
  private DataLakeExportRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataLakeExportRecord of(Map<String, Object> json) { return new DataLakeExportRecord(json); }

  /** Which store. */
  public Optional<DataStoreType> dataStoreType() { return Loose.text(value("DataStoreType")).map(DataStoreType::of); }

  /** What was done. */
  public Optional<DataLakeUserAction> userAction() { return Loose.text(value("UserAction")).map(DataLakeUserAction::of); }

  /** When it began. */
  public Optional<Instant> exportTriggeredAt() { return instant("ExportTriggeredAt"); }

  /** The file. */
  public Optional<String> nameOfDownloadedZipFile() { return text("NameOfDownloadedZipFile"); }
}
