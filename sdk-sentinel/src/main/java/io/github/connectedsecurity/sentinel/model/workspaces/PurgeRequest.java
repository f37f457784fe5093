package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which rows to delete for good; 50 such requests an hour. */
public final class PurgeRequest extends JsonBody<PurgeRequest> {
  private PurgeRequest() {}

  /**
   * Starts with what must be given.
   *
   * @param table the table
   * @param filters what must be true of the rows, all of it
   */
  public static PurgeRequest of(String table, List<PurgeFilter> filters) { return new PurgeRequest().set("table", table).set("filters", filters); }
}
