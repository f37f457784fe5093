package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;

/** A security product that is connected. */
public final class SecuritySolution extends ArmResource {
  private SecuritySolution(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static SecuritySolution of(Map<String, Object> json) { return new SecuritySolution(json); }

  /** The product; an empty view when the answer has none. */
  public SecuritySolutionProperties properties() { return properties(SecuritySolutionProperties::of); }
}
