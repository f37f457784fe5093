package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** The image a container starts from. */
public final class ContainerImageEvidence extends AlertEvidence {
  private ContainerImageEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ContainerImageEvidence of(Map<String, Object> json) { return new ContainerImageEvidence(json); }

  /** The same image addressed by its digest, if this one is addressed by a tag. */
  public Optional<ContainerImageEvidence> digestImage() { return object("digestImage", ContainerImageEvidence::of); }

  /** The identifier with tag or digest. */
  public Optional<String> imageId() { return text("imageId"); }

  /** The registry it comes from. */
  public Optional<ContainerRegistryEvidence> registry() { return object("registry", ContainerRegistryEvidence::of); }
}
