package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A security product that was found but is not connected. */
public final class DiscoveredSecuritySolution extends ArmResource {
  private DiscoveredSecuritySolution(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DiscoveredSecuritySolution of(Map<String, Object> json) { return new DiscoveredSecuritySolution(json); }

  /** The product; an empty view when the answer has none. */
  public DiscoveredSecuritySolutionProperties properties() { return properties(DiscoveredSecuritySolutionProperties::of); }
}
