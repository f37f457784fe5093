package io.github.connectedsecurity.sentinel.model.workspaces;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A search over much data whose result is a table. */
public final class SearchResults extends JsonModel {
  private SearchResults(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SearchResults of(Map<String, Object> json) { return new SearchResults(json); }

  /** What was searched for. */
  public Optional<String> query() { return text("query"); }

  /** What for. */
  public Optional<String> description() { return text("description"); }

  /** The most rows. */
  public Optional<Integer> limit() { return int32("limit"); }

  /** Start of the time searched. */
  public Optional<Instant> startSearchTime() { return instant("startSearchTime"); }

  /** End of the time searched. */
  public Optional<Instant> endSearchTime() { return instant("endSearchTime"); }

  /** The table searched. */
  public Optional<String> sourceTable() { return text("sourceTable"); }

  /** The operation that searches. */
  public Optional<String> azureAsyncOperationId() { return text("azureAsyncOperationId"); }
}
