package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** The identity of programs inside a Kubernetes cluster. */
public final class KubernetesServiceAccountEvidence extends AlertEvidence {
  private KubernetesServiceAccountEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static KubernetesServiceAccountEvidence of(Map<String, Object> json) { return new KubernetesServiceAccountEvidence(json); }

  /** Its name within the namespace. */
  public Optional<String> name() { return text("name"); }

  /** The namespace it lives in. */
  public Optional<KubernetesNamespaceEvidence> namespace() { return object("namespace", KubernetesNamespaceEvidence::of); }
}
