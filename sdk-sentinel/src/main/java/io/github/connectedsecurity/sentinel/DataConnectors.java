package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.settings.DataConnector;
import java.util.Map;
import java.util.function.BiConsumer;

/** Connectors that bring data. */
public final class DataConnectors {
  private final ArmDoor door;

  DataConnectors(ArmDoor door) { this.door = door; }

  /** Lists all connectors, each as the class of its kind. {@code GET /Microsoft.SecurityInsights/dataConnectors}; {@code Microsoft Sentinel Reader}. */
  public Paged<DataConnector> list() { return door.get("dataConnectors").permission(Roles.READER).paged(ArmDoor.PAGES, DataConnector::of); }

  /** Reads one connector; secrets do not come back. {@code GET /Microsoft.SecurityInsights/dataConnectors/{connector}}; {@code Microsoft Sentinel Reader}. */
  public DataConnector get(String connector) { return door.get("dataConnectors/{connector}", connector).permission(Roles.READER).as(DataConnector::of); }

  /**
   * Makes a connector of a kind such as {@code Office365}, or replaces its properties. {@code PUT
   * /Microsoft.SecurityInsights/dataConnectors/{connector}}; {@code Microsoft Sentinel Contributor}.
   */
  public DataConnector put(String connector, String kind, Map<String, ?> properties) {
    return door.put("dataConnectors/{connector}", connector).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(PropertiesDraft.of(properties), kind))
        .as(DataConnector::of);
  }

  /**
   * Reads a connector, changes its properties, and writes it whole with the version that was read; reads and changes again when somebody
   * else was faster. {@code PUT /Microsoft.SecurityInsights/dataConnectors/{connector}}; {@code Microsoft Sentinel Contributor}.
   */
  public DataConnector edit(String connector, BiConsumer<DataConnector, PropertiesDraft> change) {
    return Edits.run(door, () -> get(connector), PropertiesDraft::from, change,
        whole -> door.put("dataConnectors/{connector}", connector).permission(Roles.CONTRIBUTOR).body(whole).as(DataConnector::of));
  }

  /**
   * Deletes a connector; data that it brought stays. {@code DELETE /Microsoft.SecurityInsights/dataConnectors/{connector}}; {@code
   * Microsoft Sentinel Contributor}.
   */
  public void delete(String connector) { door.delete("dataConnectors/{connector}", connector).permission(Roles.CONTRIBUTOR).send(); }

  /** Connecting, and what it needs; in a preview version. */
  public ConnectorSetup setup() { return new ConnectorSetup(door.preview()); }
}
