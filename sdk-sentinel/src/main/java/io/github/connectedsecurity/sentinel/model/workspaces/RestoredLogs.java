package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Rows brought back from the archive. */
public final class RestoredLogs extends JsonModel {
  private RestoredLogs(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static RestoredLogs of(Map<String, Object> json) { return new RestoredLogs(json); }

  /** Start of the time brought back. */
  public Optional<Instant> startRestoreTime() { return instant("startRestoreTime"); }

  /** End of the time brought back. */
  public Optional<Instant> endRestoreTime() { return instant("endRestoreTime"); }

  /** The table they came from. */
  public Optional<String> sourceTable() { return text("sourceTable"); }

  /** The operation that brings them back. */
  public Optional<String> azureAsyncOperationId() { return text("azureAsyncOperationId"); }
}
