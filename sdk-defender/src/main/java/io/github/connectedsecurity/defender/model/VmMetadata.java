package io.github.connectedsecurity.defender.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** Identity of a virtual machine at its cloud. */
public final class VmMetadata extends JsonModel {
  private VmMetadata(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static VmMetadata of(Map<String, Object> json) { return new VmMetadata(json); }

  /** Identifier of the machine there. */
  public Optional<String> vmId() { return text("vmId"); }

  /** Which cloud. */
  public Optional<String> cloudProvider() { return text("cloudProvider"); }

  /** Resource in that cloud. */
  public Optional<String> resourceId() { return text("resourceId"); }

  /** Subscription in that cloud. */
  public Optional<String> subscriptionId() { return text("subscriptionId"); }
}
