package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sensor of Defender for Identity, on a domain controller or another server of the directory. */
public final class Sensor extends JsonModel {
  private Sensor(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Sensor of(Map<String, Object> json) { return new Sensor(json); }

  /** Opaque; it must be escaped in a URL, which the resource methods do. */
  public String id() { return required("id"); }

  /** When it was made. */
  public Optional<Instant> createdDateTime() { return instant("createdDateTime"); }

  /** Whether the sensor is up to date and can be reached. */
  public Optional<DeploymentStatus> deploymentStatus() { return open("deploymentStatus", DeploymentStatus::of); }

  /** The name that people know it by. */
  public Optional<String> displayName() { return text("displayName"); }

  /** The domain's name. */
  public Optional<String> domainName() { return text("domainName"); }

  /** How bad its open issues are. */
  public Optional<SensorHealthStatus> healthStatus() { return open("healthStatus", SensorHealthStatus::of); }

  /** How many issues are open. */
  public Optional<Long> openHealthIssuesCount() { return int64("openHealthIssuesCount"); }

  /** What the sensor stands on. */
  public Optional<SensorType> sensorType() { return open("sensorType", SensorType::of); }

  /** Whether the sensor's service runs. */
  public Optional<ServiceStatus> serviceStatus() { return open("serviceStatus", ServiceStatus::of); }

  /** What is set for the sensor. */
  public Optional<SensorSettings> settings() { return object("settings", SensorSettings::of); }

  /** The version. */
  public Optional<String> version() { return text("version"); }

  /** What is wrong with it; only when asked for. */
  public List<HealthIssue> healthIssues() { return objects("healthIssues", HealthIssue::of); }

  /** How far its move to the newer sensor is. */
  public Optional<String> migrationState() { return text("migrationState"); }
}
