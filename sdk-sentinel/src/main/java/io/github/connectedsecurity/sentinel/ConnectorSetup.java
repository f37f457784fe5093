package io.github.connectedsecurity.sentinel;

import io.github.connectedsecurity.sentinel.model.settings.ConnectorRequirements;
import java.util.Map;

/** Connecting data connectors, and what that needs; in a preview version. */
public final class ConnectorSetup {
  private final ArmDoor door;

  ConnectorSetup(ArmDoor door) { this.door = door; }

  /**
   * Connects a connector made of settings. Sent once; the request's forms are not in the schema's reach and stay plain. {@code POST
   * /Microsoft.SecurityInsights/dataConnectors/{connector}/connect}; {@code Microsoft Sentinel Contributor}.
   */
  public void connect(String connector, Map<String, ?> request) {
    door.post("dataConnectors/{connector}/connect", connector).permission(Roles.CONTRIBUTOR).body(request).send();
  }

  /**
   * Disconnects a connector. Sent once. {@code POST /Microsoft.SecurityInsights/dataConnectors/{connector}/disconnect}; {@code Microsoft
   * Sentinel Contributor}.
   */
  public void disconnect(String connector) { door.post("dataConnectors/{connector}/disconnect", connector).permission(Roles.CONTRIBUTOR).send(); }

  /**
   * Tells whether what a kind of connector needs is there; the request names the {@code kind} and its properties. {@code POST
   * /Microsoft.SecurityInsights/dataConnectorsCheckRequirements}; {@code Microsoft Sentinel Reader}.
   */
  public ConnectorRequirements requirements(Map<String, ?> request) {
    return door.post("dataConnectorsCheckRequirements").permission(Roles.READER).body(request).repeatable().as(ConnectorRequirements::of);
  }
}
