package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A secret kept by Kubernetes; its content is never told. */
public final class KubernetesSecretEvidence extends AlertEvidence {
  private KubernetesSecretEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static KubernetesSecretEvidence of(Map<String, Object> json) { return new KubernetesSecretEvidence(json); }

  /** Its name within the namespace. */
  public Optional<String> name() { return text("name"); }

  /** The namespace it lives in. */
  public Optional<KubernetesNamespaceEvidence> namespace() { return object("namespace", KubernetesNamespaceEvidence::of); }

  /** Its kind, such as {@code kubernetes.io/tls}. */
  public Optional<String> secretType() { return text("secretType"); }
}
