package io.github.connectedsecurity.securitycenter.model.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.arm.ArmResource;
import java.util.Map;
import java.util.Optional;

/** A product that sends its findings to a workspace. */
public final class ExternalSecuritySolution extends ArmResource {
  private ExternalSecuritySolution(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ExternalSecuritySolution of(Map<String, Object> json) { return new ExternalSecuritySolution(json); }

  /** What the product speaks, and so which of its properties are there. */
  public Optional<ExternalSolutionKind> solutionKind() { return open("kind", ExternalSolutionKind::of); }

  /** The product; an empty view when the answer has none. */
  public ExternalSecuritySolutionProperties properties() { return properties(ExternalSecuritySolutionProperties::of); }
}
