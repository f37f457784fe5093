package io.github.connectedsecurity.sentinel.model.workspaces;

import io.github.connectedsecurity.core.json.JsonBody;
import io.github.connectedsecurity.sentinel.internal.Draft;
import java.util.Set;

/** An endpoint. */
public final class DataCollectionEndpointDraft extends JsonBody<DataCollectionEndpointDraft> {
  private static final Set<String> NOT_SENT =
      Set.of("immutableId", "configurationAccess", "logsIngestion", "metricsIngestion", "provisioningState");

  private DataCollectionEndpointDraft() {}

  /** Starts with nothing set. */
  public static DataCollectionEndpointDraft create() { return new DataCollectionEndpointDraft(); }

  /** Starts with all that was read, also with what this version does not know, but not with what only the service writes. */
  public static DataCollectionEndpointDraft from(DataCollectionEndpointProperties read) {
    return new DataCollectionEndpointDraft().setAll(Draft.writable(read.raw(), NOT_SENT));
  }

  /** Says what it is for. */
  public DataCollectionEndpointDraft description(String description) { return set("description", description); }

  /** Who can reach it. */
  public DataCollectionEndpointDraft networkAcls(NetworkAccessDraft networkAcls) { return set("networkAcls", networkAcls); }
}
