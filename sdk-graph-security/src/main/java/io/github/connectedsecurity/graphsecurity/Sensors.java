package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.identities.DeploymentAccessKeyType;
import io.github.connectedsecurity.graphsecurity.model.identities.Sensor;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorDeploymentPackage;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorSettingsUpdate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sensors of Defender for Identity, on domain controllers and other servers. */
public final class Sensors {
  private static final ODataRules RULES = ODataRules.entity("sensors").filterAny().orderAny().select().expandAny().top().skip().count().build();

  private final GraphDoor door;

  Sensors(GraphDoor door) { this.door = door; }

  /** Lists the sensors. {@code GET /security/identities/sensors}; {@code SecurityIdentitiesSensors.Read.All}. */
  public Paged<Sensor> list() { return list(q -> {}); }

  /**
   * Lists the sensors, as a query asks for. What the list takes is not written down, so nothing is refused here.
   * {@code GET /security/identities/sensors}; {@code SecurityIdentitiesSensors.Read.All}.
   */
  public Paged<Sensor> list(Consumer<ODataQuery> query) { return door.list(RULES, query, Sensor::of, "security/identities/sensors"); }

  /** Reads one sensor. {@code GET /security/identities/sensors/{id}}; {@code SecurityIdentitiesSensors.Read.All}. */
  public Sensor get(String id) { return door.get("security/identities/sensors/{id}", id).as(Sensor::of); }

  /**
   * Changes a sensor's settings and hands it back if the service does; what is not named is left alone.
   * {@code PATCH /security/identities/sensors/{id}}; {@code SecurityIdentitiesSensors.ReadWrite.All}.
   */
  public Optional<Sensor> update(String id, SensorSettingsUpdate settings) {
    return door.patch("security/identities/sensors/{id}", id).body(Map.of("settings", settings)).repeatable().asOptional(Sensor::of);
  }

  /**
   * Reads the key by which a new sensor joins. It is a secret.
   * {@code GET /security/identities/sensors/getDeploymentAccessKey}; {@code SecurityIdentitiesSensors.ReadWrite.All}.
   */
  public DeploymentAccessKeyType deploymentAccessKey() {
    return door.get("security/identities/sensors/getDeploymentAccessKey").as(GraphDoor.unwrapped(DeploymentAccessKeyType::of));
  }

  /**
   * Makes a new key and hands it over; the former one no longer works. Sent once.
   * {@code POST /security/identities/sensors/regenerateDeploymentAccessKey}; {@code SecurityIdentitiesSensors.ReadWrite.All}.
   */
  public DeploymentAccessKeyType regenerateDeploymentAccessKey() {
    return door.post("security/identities/sensors/regenerateDeploymentAccessKey").as(GraphDoor.unwrapped(DeploymentAccessKeyType::of));
  }

  /**
   * Tells where the sensor's installer can be had, and its version.
   * {@code GET /security/identities/sensors/getDeploymentPackageUri}; {@code SecurityIdentitiesSensors.Read.All}.
   */
  public SensorDeploymentPackage deploymentPackage() {
    return door.get("security/identities/sensors/getDeploymentPackageUri").as(GraphDoor.unwrapped(SensorDeploymentPackage::of));
  }
}
