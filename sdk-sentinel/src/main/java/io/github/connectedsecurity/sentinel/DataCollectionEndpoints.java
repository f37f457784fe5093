package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionEndpoint;
import io.github.connectedsecurity.sentinel.model.workspaces.DataCollectionEndpointDraft;
import io.github.connectedsecurity.sentinel.model.workspaces.RuleAssociation;
import java.util.Map;
import java.util.function.BiConsumer;

/** Endpoints that take records. */
public final class DataCollectionEndpoints {
  private final ArmDoor door;

  DataCollectionEndpoints(ArmDoor door) { this.door = door; }

  /** Lists the endpoints here. {@code GET /Microsoft.Insights/dataCollectionEndpoints}; {@code Monitoring Reader}. */
  public Paged<DataCollectionEndpoint> list() {
    return door.get("dataCollectionEndpoints").permission(Roles.MONITORING_READER).paged(ArmDoor.PAGES, DataCollectionEndpoint::of);
  }

  /** Reads one endpoint. {@code GET /Microsoft.Insights/dataCollectionEndpoints/{endpoint}}; {@code Monitoring Reader}. */
  public DataCollectionEndpoint get(String endpoint) {
    return door.get("dataCollectionEndpoints/{endpoint}", endpoint).permission(Roles.MONITORING_READER).as(DataCollectionEndpoint::of);
  }

  /**
   * Makes a endpoint in a region, or replaces its properties; tags that are not given again are lost, so change one with {@link #edit}.
   * {@code PUT /Microsoft.Insights/dataCollectionEndpoints/{endpoint}}; {@code Monitoring Contributor}.
   */
  public DataCollectionEndpoint put(String endpoint, String location, DataCollectionEndpointDraft draft) {
    return door.put("dataCollectionEndpoints/{endpoint}", endpoint).permission(Roles.MONITORING_CONTRIBUTOR).body(ArmDoor.placed(draft, location, Map.of()))
        .as(DataCollectionEndpoint::of);
  }

  /**
   * Reads a endpoint, changes it, and writes it whole with the version that was read; reads and changes again when somebody else was
   * faster. {@code PUT /Microsoft.Insights/dataCollectionEndpoints/{endpoint}}; {@code Monitoring Contributor}.
   */
  public DataCollectionEndpoint edit(String endpoint, BiConsumer<DataCollectionEndpoint, DataCollectionEndpointDraft> change) {
    return Edits.run(door, () -> get(endpoint), read -> DataCollectionEndpointDraft.from(read.properties()), change,
        whole -> door.put("dataCollectionEndpoints/{endpoint}", endpoint).permission(Roles.MONITORING_CONTRIBUTOR).body(whole).as(DataCollectionEndpoint::of));
  }

  /**
   * Replaces the tags of a endpoint and leaves the rest alone. {@code PATCH /Microsoft.Insights/dataCollectionEndpoints/{endpoint}}; {@code
   * Monitoring Contributor}.
   */
  public DataCollectionEndpoint tag(String endpoint, Map<String, String> tags) {
    return door.patch("dataCollectionEndpoints/{endpoint}", endpoint).permission(Roles.MONITORING_CONTRIBUTOR).body(Map.of("tags", tags)).repeatable()
        .as(DataCollectionEndpoint::of);
  }

  /**
   * Deletes an endpoint; one that is gone already is no error. {@code DELETE /Microsoft.Insights/dataCollectionEndpoints/{endpoint}};
   * {@code Monitoring Contributor}.
   */
  public void delete(String endpoint) { door.delete("dataCollectionEndpoints/{endpoint}", endpoint).permission(Roles.MONITORING_CONTRIBUTOR).send(); }

  /**
   * Lists the resources that an endpoint counts for. {@code GET /Microsoft.Insights/dataCollectionEndpoints/{endpoint}/associations};
   * {@code Monitoring Reader}.
   */
  public Paged<RuleAssociation> associations(String endpoint) {
    return door.get("dataCollectionEndpoints/{endpoint}/associations", endpoint).permission(Roles.MONITORING_READER).paged(ArmDoor.PAGES, RuleAssociation::of);
  }
}
