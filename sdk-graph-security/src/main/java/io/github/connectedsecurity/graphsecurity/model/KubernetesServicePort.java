package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.Map;
import java.util.Optional;

/** A port on which a Kubernetes service listens. */
public final class KubernetesServicePort extends JsonModel {
  private KubernetesServicePort(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static KubernetesServicePort of(Map<String, Object> json) { return new KubernetesServicePort(json); }

  /** The protocol spoken over it, such as {@code https}. */
  public Optional<String> appProtocol() { return text("appProtocol"); }

  /** Its name, unique within the service. */
  public Optional<String> name() { return text("name"); }

  /** The port opened on every node of the cluster; 0 if none is. */
  public Optional<Integer> nodePort() { return int32("nodePort"); }

  /** The port of the service itself. */
  public Optional<Integer> port() { return int32("port"); }

  /** The transport below. */
  public Optional<ContainerPortProtocol> protocol() { return open("protocol", ContainerPortProtocol::of); }

  /** The port of the pods behind it, by number or name. */
  public Optional<String> targetPort() { return text("targetPort"); }
}
