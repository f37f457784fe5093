package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Which streams go where. */
public final class DataFlowDraft extends JsonBody<DataFlowDraft> {
  private DataFlowDraft() {}

  /**
   * Starts with what must be given.
   *
   * @param streams the streams
   * @param destinations the names of the destinations
   */
  public static DataFlowDraft of(List<String> streams, List<String> destinations) {
    return new DataFlowDraft().set("streams", streams).set("destinations", destinations);
  }

  /** KQL that changes each record; begins with {@code source}. */
  public DataFlowDraft transformKql(String transformKql) { return set("transformKql", transformKql); }

  /** The table, as {@code Custom-Name_CL} or {@code Microsoft-Name}. */
  public DataFlowDraft outputStream(String outputStream) { return set("outputStream", outputStream); }
}
