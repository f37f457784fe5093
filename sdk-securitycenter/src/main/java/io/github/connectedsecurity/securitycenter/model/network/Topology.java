package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** How the networks of a subscription hang together. */
public final class Topology extends ArmResource {
  private Topology(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static Topology of(Map<String, Object> json) { return new Topology(json); }

  /** The networks; an empty view when the answer has none. */
  public TopologyProperties properties() { return properties(TopologyProperties::of); }
}
