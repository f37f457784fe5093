package io.github.connectedsecurity.graphsecurity;

import io.github.connectedsecurity.graphsecurity.model.identities.AutoAuditingConfiguration;
import java.util.Map;

/** What Defender for Identity knows: its sensors, their health, and the accounts that it watches. */
public final class Identities {
  private final GraphDoor door;

  Identities(GraphDoor door) { this.door = door; }

  /** What is wrong with sensors or with the whole. */
  public HealthIssues healthIssues() { return new HealthIssues(door); }

  /** The identities that are watched, with their accounts at all providers. */
  public MonitoredAccounts accounts() { return new MonitoredAccounts(door); }

  /** The sensors on domain controllers and other servers. */
  public Sensors sensors() { return new Sensors(door); }

  /** Servers that a sensor could be activated on. */
  public SensorCandidates sensorCandidates() { return new SensorCandidates(door); }

  /**
   * Tells whether auditing is set up by itself.
   * {@code GET /security/identities/settings/autoAuditingConfiguration}; {@code SecurityIdentitiesAutoConfig.Read.All}.
   */
  public AutoAuditingConfiguration autoAuditing() {
    return door.get("security/identities/settings/autoAuditingConfiguration").as(GraphDoor.unwrapped(AutoAuditingConfiguration::of));
  }

  /**
   * Has auditing set up by itself, or not. A POST by its verb, yet it replaces the setting, so it is safe to repeat.
   * {@code POST /security/identities/settings/autoAuditingConfiguration}; {@code SecurityIdentitiesAutoConfig.ReadWrite.All}.
   */
  public void autoAuditing(boolean automatic) {
    door.post("security/identities/settings/autoAuditingConfiguration").body(Map.of("isAutomatic", automatic)).repeatable().send();
  }
}
