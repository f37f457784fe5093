package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A registry of container images. */
public final class ContainerRegistryEvidence extends AlertEvidence {
  private ContainerRegistryEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ContainerRegistryEvidence of(Map<String, Object> json) { return new ContainerRegistryEvidence(json); }

  /** Its host and path. */
  public Optional<String> registry() { return text("registry"); }
}
