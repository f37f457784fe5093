package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Columns, plan and life of a table. */
public final class TableProperties extends JsonModel {
  private TableProperties(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static TableProperties of(Map<String, Object> json) { return new TableProperties(json); }

  /** Days that rows are at hand; -1 for the workspace's own number. */
  public Optional<Integer> retentionInDays() { return int32("retentionInDays"); }

  /** Days that rows are kept in all. */
  public Optional<Integer> totalRetentionInDays() { return int32("totalRetentionInDays"); }

  /** Days of them in the archive. */
  public Optional<Integer> archiveRetentionInDays() { return int32("archiveRetentionInDays"); }

  /** The search whose result it is. */
  public Optional<SearchResults> searchResults() { return object("searchResults", SearchResults::of); }

  /** The rows that it brings back from the archive. */
  public Optional<RestoredLogs> restoredLogs() { return object("restoredLogs", RestoredLogs::of); }

  /** How far that is: {@code progress}, {@code ingestedRecords}, {@code scannedGb}. */
  public Map<String, Object> resultStatistics() { return bag("resultStatistics"); }

  /** How it is paid and read. */
  public Optional<TablePlan> plan() { return open("plan", TablePlan::of); }

  /** When that last changed. */
  public Optional<Instant> lastPlanModifiedDate() { return instant("lastPlanModifiedDate"); }

  /** Its columns. */
  public Optional<TableSchema> schema() { return object("schema", TableSchema::of); }

  /** Whether it can be changed now. */
  public Optional<TableState> provisioningState() { return open("provisioningState", TableState::of); }

  /** Whether its days are the workspace's own number. */
  public Optional<Boolean> retentionInDaysAsDefault() { return bool("retentionInDaysAsDefault"); }

  /** Whether its total is. */
  public Optional<Boolean> totalRetentionInDaysAsDefault() { return bool("totalRetentionInDaysAsDefault"); }
}
