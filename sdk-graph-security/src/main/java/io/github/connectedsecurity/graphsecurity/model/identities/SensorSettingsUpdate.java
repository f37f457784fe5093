package io.github.connectedsecurity.graphsecurity.model.identities;

import io.github.connectedsecurity.core.json.JsonBody;
import java.util.List;

/** Settings of a sensor to change. */
public final class SensorSettingsUpdate extends JsonBody<SensorSettingsUpdate> {
  private SensorSettingsUpdate() {}

  /** Starts with nothing set. */
  public static SensorSettingsUpdate create() { return new SensorSettingsUpdate(); }

  /** Describes the sensor to people. */
  public SensorSettingsUpdate description(String description) { return set("description", description); }

  /** Names the domain controllers that it listens to; for sensors older than version 3 only. */
  public SensorSettingsUpdate domainControllerDnsNames(List<String> domainControllerDnsNames) {
    return set("domainControllerDnsNames", domainControllerDnsNames);
  }

  /** Updates it three days after the others; for sensors older than version 3 only. */
  public SensorSettingsUpdate isDelayedDeploymentEnabled(boolean isDelayedDeploymentEnabled) {
    return set("isDelayedDeploymentEnabled", isDelayedDeploymentEnabled);
  }
}
