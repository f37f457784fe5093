package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.core.query.ODataQuery;
import io.github.connectedsecurity.core.query.ODataRules;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorCandidate;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorCandidateActivationConfiguration;
import io.github.connectedsecurity.graphsecurity.model.identities.SensorCandidateActivationMode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Servers that a sensor of Defender for Identity could be activated on, because Defender for Endpoint is there. */
public final class SensorCandidates {
  private static final ODataRules RULES = ODataRules.entity("sensorCandidates").filterAny().orderAny().select().top().skip().count().build();

  private final GraphDoor door;

  SensorCandidates(GraphDoor door) { this.door = door; }

  /** Lists the servers. {@code GET /security/identities/sensorCandidates}; {@code SecurityIdentitiesSensors.Read.All}. */
  public Paged<SensorCandidate> list() { return list(q -> {}); }

  /** Lists the servers, as a query asks for. {@code GET /security/identities/sensorCandidates}; {@code SecurityIdentitiesSensors.Read.All}. */
  public Paged<SensorCandidate> list(Consumer<ODataQuery> query) {
    return door.list(RULES, query, SensorCandidate::of, "security/identities/sensorCandidates");
  }

  /**
   * Activates the sensor on some servers. Done twice it does no more than once.
   * {@code POST /security/identities/sensorCandidates/activate}; {@code SecurityIdentitiesSensors.ReadWrite.All}.
   *
   * @throws IllegalArgumentException when no server is named
   */
  public void activate(List<String> serverIds) {
    if (serverIds.isEmpty()) {
      throw new IllegalArgumentException("There is no server to activate a sensor on.");
    }
    door.post("security/identities/sensorCandidates/activate").body(Map.of("serverIds", serverIds)).repeatable().send();
  }

  /**
   * Tells whether sensors are activated by themselves.
   * {@code GET /security/identities/sensorCandidateActivationConfiguration}; {@code SecurityIdentitiesSensors.Read.All}.
   */
  public SensorCandidateActivationConfiguration activation() {
    return door.get("security/identities/sensorCandidateActivationConfiguration").as(GraphDoor.unwrapped(SensorCandidateActivationConfiguration::of));
  }

  /**
   * Has sensors activated by themselves, or not. A POST by its verb, yet it replaces the setting, so it is safe to repeat.
   * {@code POST /security/identities/sensorCandidateActivationConfiguration}; {@code SecurityIdentitiesSensors.ReadWrite.All}.
   */
  public void activation(SensorCandidateActivationMode mode) {
    door.post("security/identities/sensorCandidateActivationConfiguration").body(Map.of("activationMode", mode)).repeatable().send();
  }
}
