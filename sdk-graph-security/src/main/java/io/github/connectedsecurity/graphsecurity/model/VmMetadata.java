package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** Where a virtual machine runs. */
public final class VmMetadata extends JsonModel {
  private VmMetadata(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VmMetadata of(Map<String, Object> json) { return new VmMetadata(json); }

  /** The cloud that hosts it. */
  public Optional<VmCloudProvider> cloudProvider() { return open("cloudProvider", VmCloudProvider::of); }

  /** Its full Azure path, {@code /subscriptions/…}. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** The Azure subscription that pays for it. */
  public Optional<String> subscriptionId() { return text("subscriptionId"); }

  /** The identifier that the cloud gave to this machine. */
  public Optional<String> vmId() { return text("vmId"); }
}
