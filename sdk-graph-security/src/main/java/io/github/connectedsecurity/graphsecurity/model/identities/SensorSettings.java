package io.github.connectedsecurity.graphsecurity.model.identities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is set for a sensor. */
public final class SensorSettings extends JsonModel {
  private SensorSettings(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SensorSettings of(Map<String, Object> json) { return new SensorSettings(json); }

  /** A remark on the sensor. */
  public Optional<String> description() { return text("description"); }

  /** The domain controllers that the sensor listens to. */
  public List<String> domainControllerDnsNames() { return texts("domainControllerDnsNames"); }

  /** Whether the sensor updates 72 hours after the others. */
  public Optional<Boolean> isDelayedDeploymentEnabled() { return bool("isDelayedDeploymentEnabled"); }

  /** The adapters that the sensor listens on. */
  public List<NetworkAdapter> networkAdapters() { return objects("networkAdapters", NetworkAdapter::of); }
}
