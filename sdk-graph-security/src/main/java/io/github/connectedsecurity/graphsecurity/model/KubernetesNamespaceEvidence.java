package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A namespace of a Kubernetes cluster. */
public final class KubernetesNamespaceEvidence extends AlertEvidence {
  private KubernetesNamespaceEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static KubernetesNamespaceEvidence of(Map<String, Object> json) { return new KubernetesNamespaceEvidence(json); }

  /** The cluster it divides. */
  public Optional<KubernetesClusterEvidence> cluster() { return object("cluster", KubernetesClusterEvidence::of); }

  /** Its Kubernetes labels. */
  public Map<String, Object> labels() { return bag("labels"); }

  /** Its name within the cluster. */
  public Optional<String> name() { return text("name"); }
}
