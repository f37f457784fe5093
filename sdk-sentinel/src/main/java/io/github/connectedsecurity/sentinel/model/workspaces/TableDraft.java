package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.Map;
import java.util.Set;

/** A table. */
public final class TableDraft extends JsonBody<TableDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("archiveRetentionInDays", "resultStatistics", "lastPlanModifiedDate", "provisioningState", "retentionInDaysAsDefault",
          "totalRetentionInDaysAsDefault");

  private TableDraft() {}

  /** Starts with nothing set. */
  public static TableDraft create() { return new TableDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static TableDraft from(TableProperties read) { return new TableDraft().setAll(Draft.writable(read.raw(), NOT_SENT)); }

  /** Days that rows are at hand, 4 to 730; -1 for the workspace's own number. */
  public TableDraft retentionInDays(int retentionInDays) { return set("retentionInDays", retentionInDays); }

  /** Days that rows are kept in all, 4 to 4,383. */
  public TableDraft totalRetentionInDays(int totalRetentionInDays) { return set("totalRetentionInDays", totalRetentionInDays); }

  /** How it is paid and read. */
  public TableDraft plan(TablePlan plan) { return set("plan", plan); }

  /** Its columns. */
  public TableDraft schema(TableSchemaDraft schema) { return set("schema", schema); }

  /** A search to fill it with. */
  public TableDraft searchResults(Map<String, ?> searchResults) { return set("searchResults", searchResults); }

  /** Rows to bring back from the archive. */
  public TableDraft restoredLogs(Map<String, ?> restoredLogs) { return set("restoredLogs", restoredLogs); }
}
