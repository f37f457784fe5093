package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.sentinel.model.settings.ConnectorDefinition;
import java.util.Map;

/** The pages that show connectors in the portal; from version 2024-09-01 on. */
public final class ConnectorDefinitions {
  private final ArmDoor door;

  ConnectorDefinitions(ArmDoor door) { this.door = door; }

  /** Lists all pages. {@code GET /Microsoft.SecurityInsights/dataConnectorDefinitions}; {@code Microsoft Sentinel Reader}. */
  public Paged<ConnectorDefinition> list() {
    return door.get("dataConnectorDefinitions").permission(Roles.READER).paged(ArmDoor.PAGES, ConnectorDefinition::of);
  }

  /** Reads one page. {@code GET /Microsoft.SecurityInsights/dataConnectorDefinitions/{name}}; {@code Microsoft Sentinel Reader}. */
  public ConnectorDefinition get(String name) { return door.get("dataConnectorDefinitions/{name}", name).permission(Roles.READER).as(ConnectorDefinition::of); }

  /**
   * Makes a page of the kind {@code Customizable}, or replaces its properties. {@code PUT
   * /Microsoft.SecurityInsights/dataConnectorDefinitions/{name}}; {@code Microsoft Sentinel Contributor}.
   */
  public ConnectorDefinition put(String name, Map<String, ?> properties) {
    return door.put("dataConnectorDefinitions/{name}", name).permission(Roles.CONTRIBUTOR).body(ArmDoor.made(PropertiesDraft.of(properties), "Customizable"))
        .as(ConnectorDefinition::of);
  }

  /** Deletes a page. {@code DELETE /Microsoft.SecurityInsights/dataConnectorDefinitions/{name}}; {@code Microsoft Sentinel Contributor}. */
  public void delete(String name) { door.delete("dataConnectorDefinitions/{name}", name).permission(Roles.CONTRIBUTOR).send(); }
}
