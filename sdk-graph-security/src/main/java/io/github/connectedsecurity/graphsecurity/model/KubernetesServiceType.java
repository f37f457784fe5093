package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.KnownValues;
import io.github.connectedsecurity.core.json.OpenValue;
import java.util.List;

/** How far out a Kubernetes service can be reached. */
public record KubernetesServiceType(String value) implements OpenValue {
  private static final KnownValues<KubernetesServiceType> KNOWN = new KnownValues<>(KubernetesServiceType::new);

  /** The reach was not recognised. */
  public static final KubernetesServiceType UNKNOWN = KNOWN.add("unknown");
  /** Only inside the cluster. */
  public static final KubernetesServiceType CLUSTER_IP = KNOWN.add("clusterIP");
  /** A name that stands for a host outside. */
  public static final KubernetesServiceType EXTERNAL_NAME = KNOWN.add("externalName");
  /** On a port of every node. */
  public static final KubernetesServiceType NODE_PORT = KNOWN.add("nodePort");
  /** Through a load balancer of the cloud. */
  public static final KubernetesServiceType LOAD_BALANCER = KNOWN.add("loadBalancer");
  /** Stands for a value newer than the schema that was asked for; it may be received but is never sent. */
  public static final KubernetesServiceType UNKNOWN_FUTURE_VALUE = KNOWN.add("unknownFutureValue");

  /** Reads a value; a known one in any letter case. */
  @JsonCreator
  public static KubernetesServiceType of(String value) { return KNOWN.of(value); }

  /** The values known to this version, in the service's order. */
  public static List<KubernetesServiceType> known() { return KNOWN.all(); }
}
