package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stable address of a group of pods. */
public final class KubernetesServiceEvidence extends AlertEvidence {
  private KubernetesServiceEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static KubernetesServiceEvidence of(Map<String, Object> json) { return new KubernetesServiceEvidence(json); }

  /** Its address inside the cluster. */
  public Optional<IpEvidence> clusterIP() { return object("clusterIP", IpEvidence::of); }

  /** Addresses under which it is reached from outside. */
  public List<IpEvidence> externalIPs() { return objects("externalIPs", IpEvidence::of); }

  /** Its Kubernetes labels. */
  public Map<String, Object> labels() { return bag("labels"); }

  /** Its name within the namespace. */
  public Optional<String> name() { return text("name"); }

  /** The namespace it lives in. */
  public Optional<KubernetesNamespaceEvidence> namespace() { return object("namespace", KubernetesNamespaceEvidence::of); }

  /** The labels that a pod must have to be behind it. */
  public Map<String, Object> selector() { return bag("selector"); }

  /** The ports it listens on. */
  public List<KubernetesServicePort> servicePorts() { return objects("servicePorts", KubernetesServicePort::of); }

  /** How far out it can be reached. */
  public Optional<KubernetesServiceType> serviceType() { return open("serviceType", KubernetesServiceType::of); }
}
