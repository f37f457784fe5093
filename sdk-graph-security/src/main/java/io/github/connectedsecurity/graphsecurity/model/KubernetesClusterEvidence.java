package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A Kubernetes cluster. */
public final class KubernetesClusterEvidence extends AlertEvidence {
  private KubernetesClusterEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static KubernetesClusterEvidence of(Map<String, Object> json) { return new KubernetesClusterEvidence(json); }

  /** The cloud's own view of the cluster: an Azure, Amazon or Google resource. */
  public Optional<AlertEvidence> cloudResource() { return object("cloudResource", AlertEvidence::of); }

  /** Which flavour of Kubernetes it runs. */
  public Optional<String> distribution() { return text("distribution"); }

  /** Its name in the cloud that hosts it. */
  public Optional<String> name() { return text("name"); }

  /** Who runs its control plane. */
  public Optional<KubernetesPlatform> platform() { return open("platform", KubernetesPlatform::of); }

  /** The version of Kubernetes it runs. */
  public Optional<String> version() { return text("version"); }
}
