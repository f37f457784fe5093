package io.github.connectedsecurity.office365management.records;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.parts.NameValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody worked with eDiscovery. */
public final class EDiscoveryRecord extends AuditRecord {
  private EDiscoveryRecord(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static EDiscoveryRecord of(Map<String, Object> json) { return new EDiscoveryRecord(json); }

  /** The case. */
  public Optional<String> caseId() { return text("CaseId"); }

  /** The case's name. */
  public Optional<String> caseName() { return text("CaseName"); }

  /** The first thing. */
  public Optional<String> object1Id() { return text("Object1Id"); }

  /** The first thing's name. */
  public Optional<String> object1Name() { return text("Object1Name"); }

  /** The first thing's kind. */
  public Optional<String> object1Type() { return text("Object1Type"); }

  /** The second thing. */
  public Optional<String> object2Id() { return text("Object2Id"); }

  /** The second thing's name. */
  public Optional<String> object2Name() { return text("Object2Name"); }

  /** The second thing's kind. */
  public Optional<String> object2Type() { return text("Object2Type"); }

  /** When it began. */
  public Optional<Instant> startTime() { return instant("StartTime"); }

  /** When it ended. */
  public Optional<Instant> endTime() { return instant("EndTime"); }

  /** Whether the user stopped it. */
  public Optional<Boolean> userCancelled() { return bool("UserCancelled"); }

  /** The items. */
  public List<String> itemIds() { return Loose.texts(value("ItemIds")); }

  /** The items' names. */
  public List<String> itemNames() { return Loose.texts(value("ItemNames")); }

  /** Where was searched. */
  public List<String> dataSources() { return Loose.texts(value("DataSources")); }

  /** The query. */
  public Optional<String> queryId() { return text("QueryId"); }

  /** The query's words. */
  public Optional<String> queryText() { return text("QueryText"); }

  /** The query's files. */
  public List<String> queryFiles() { return Loose.texts(value("QueryFiles")); }

  /** The settings. */
  public List<NameValue> settings() { return objects("Settings", NameValue::of); }

  /** More about it. */
  public List<NameValue> extendedProperties() { return objects("ExtendedProperties", NameValue::of); }

  /** The export. */
  public Optional<String> exportName() { return text("ExportName"); }

  /** The job. */
  public Optional<String> jobId() { return text("JobId"); }

  /** The number of the record. */
  public Optional<String> recordNumber() { return Loose.text(value("RecordNumber")); }
}
