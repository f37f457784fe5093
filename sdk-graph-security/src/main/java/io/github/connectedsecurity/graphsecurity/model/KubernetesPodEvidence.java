package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A group of containers that Kubernetes runs together. */
public final class KubernetesPodEvidence extends AlertEvidence {
  private KubernetesPodEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static KubernetesPodEvidence of(Map<String, Object> json) { return new KubernetesPodEvidence(json); }

  /** Its regular containers. */
  public List<ContainerEvidence> containers() { return objects("containers", ContainerEvidence::of); }

  /** What created it and would replace it. */
  public Optional<KubernetesControllerEvidence> controller() { return object("controller", KubernetesControllerEvidence::of); }

  /** Containers added to it later, usually for debugging. */
  public List<ContainerEvidence> ephemeralContainers() { return objects("ephemeralContainers", ContainerEvidence::of); }

  /** Containers that ran to their end before the regular ones. */
  public List<ContainerEvidence> initContainers() { return objects("initContainers", ContainerEvidence::of); }

  /** Its Kubernetes labels. */
  public Map<String, Object> labels() { return bag("labels"); }

  /** Its name within the namespace. */
  public Optional<String> name() { return text("name"); }

  /** The namespace it lives in. */
  public Optional<KubernetesNamespaceEvidence> namespace() { return object("namespace", KubernetesNamespaceEvidence::of); }

  /** Its address inside the cluster. */
  public Optional<IpEvidence> podIp() { return object("podIp", IpEvidence::of); }

  /** The account under which its containers talk to the cluster. */
  public Optional<KubernetesServiceAccountEvidence> serviceAccount() { return object("serviceAccount", KubernetesServiceAccountEvidence::of); }
}
