package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running or planned container. */
public final class ContainerEvidence extends AlertEvidence {
  private ContainerEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ContainerEvidence of(Map<String, Object> json) { return new ContainerEvidence(json); }

  /** The arguments passed to its command. */
  public List<String> args() { return texts("args"); }

  /** Its entry point, if it overrides the image's. */
  public List<String> command() { return texts("command"); }

  /** The identifier given by the container runtime. */
  public Optional<String> containerId() { return text("containerId"); }

  /** The image it was started from. */
  public Optional<ContainerImageEvidence> image() { return object("image", ContainerImageEvidence::of); }

  /** Whether it has nearly all the rights of its host. */
  public Optional<Boolean> isPrivileged() { return bool("isPrivileged"); }

  /** Its name within the pod. */
  public Optional<String> name() { return text("name"); }

  /** The pod it runs in. */
  public Optional<KubernetesPodEvidence> pod() { return object("pod", KubernetesPodEvidence::of); }
}
